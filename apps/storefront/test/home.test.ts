import { describe, expect, it } from 'vitest'
import { flushPromises } from '@vue/test-utils'
import SellPage from '../src/applications/SellPage.vue'
import HomePage from '../src/products/HomePage.vue'
import { buyer, campaign, card, mountPage, pretendApi } from './mount-page.ts'

const none = { campaigns: [], featured: [], popular: [], newest: [] }
const shelf = (category: { value: string; count: number }[], total: number, rows: object = none) =>
  pretendApi({
    'GET /api/v1/storefront/products': {
      body: {
        items: [],
        nextCursor: null,
        total,
        facets: { category, subCategory: [], type: [], os: [], region: [] },
      },
    },
    'GET /api/v1/storefront/highlights': { body: rows },
  })

describe('ST-1 the categories of the home page', () => {
  const links = (page: Element) =>
    [...page.querySelectorAll('[aria-labelledby=categories] a')].map((a) => a.textContent)

  it('ST-1 are those with something on the shelf, with how much', async () => {
    const api = shelf(
      [
        { value: 'operations', count: 3 },
        { value: 'security', count: 1 },
        { value: 'ai', count: 0 },
      ],
      4,
    )
    const { wrapper } = await mountPage(HomePage, { api })
    await flushPromises()
    expect(links(wrapper.element)).toEqual(['Security1', 'Operations3', 'All products4'])
  })

  it('ST-1 say that there are more where not all were counted', async () => {
    const api = pretendApi({
      'GET /api/v1/storefront/products': {
        body: {
          items: [],
          nextCursor: null,
          total: 1000,
          isTotalExact: false,
          facets: { category: [{ value: 'ai', count: 40 }], subCategory: [] },
        },
      },
      'GET /api/v1/storefront/highlights': { body: none },
    })
    const { wrapper } = await mountPage(HomePage, { api })
    await flushPromises()
    expect(links(wrapper.element)).toEqual(['AI and documents40+', 'All products1000+'])
  })

  it('ST-1 are not there while nothing is on the shelf', async () => {
    const { wrapper } = await mountPage(HomePage, { api: shelf([], 0) })
    await flushPromises()
    expect(wrapper.find('[aria-labelledby=categories]').exists()).toBe(false)
    expect(wrapper.text()).toContain('No product is on the shelf yet')
  })
})

describe('ST-1 the rows of the home page', () => {
  it.each([
    { featuredBy: 'operations', title: 'Featured', leads: [] },
    { featuredBy: 'ratings', title: 'Rated best', leads: ['See all: Rated best'] },
  ])(
    'MK-2 the first says whose choice it is: $featuredBy',
    async ({ featuredBy, title, leads }) => {
      const rows = { ...none, featured: [card], featuredBy }
      const { wrapper } = await mountPage(HomePage, { api: shelf([], 1, rows) })
      await flushPromises()
      const row = wrapper.findAll('section').find((section) => section.text().includes(card.name))
      expect(row?.get('h2').text()).toBe(title)
      // What was chosen is in no order that a list has.
      const links = row?.findAll('a').map((link) => link.text()) ?? []
      expect(links.filter((text) => text.startsWith('See all'))).toEqual(leads)
    },
  )

  it('ST-1 are those with something in them', async () => {
    const rows = { ...none, popular: [card], newest: [{ ...card, id: 'b', name: 'Birch' }] }
    const { wrapper } = await mountPage(HomePage, { api: shelf([], 2, rows) })
    await flushPromises()
    const titles = wrapper.findAll('h2').map((title) => title.text())
    expect(titles).toEqual(['Most subscribed to', 'New on the shelf', 'How it works'])
    expect(wrapper.findAll('h3').map((name) => name.text())).toEqual(['Harbor', 'Birch'])
  })
})

describe('MK-2 the campaigns of the home page', () => {
  const openHome = async (campaigns: readonly object[]) => {
    const rows = { ...none, featuredBy: 'ratings', newest: [card], campaigns }
    const { wrapper } = await mountPage(HomePage, { api: shelf([], 1, rows) })
    await flushPromises()
    return wrapper
  }

  it('MK-2 lead to their pages, in the order of the answer, with why and until when', async () => {
    const spring = { ...campaign, slug: 'spring', endsAt: '2026-12-24T18:00:00Z' }
    const wrapper = await openHome([spring, { ...campaign, slug: 'quiet-nights' }])
    const strip = wrapper.get('[aria-labelledby=campaigns]')
    expect(strip.get('h2').text()).toBe('Current campaigns')
    expect(strip.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/campaigns/spring',
      '/campaigns/quiet-nights',
    ])
    expect(strip.get('h3').text()).toBe(campaign.title.en)
    expect(strip.text()).toContain('so that you can sleep')
    expect(strip.get('time').attributes('datetime')).toBe('2026-12-24T18:00:00.000Z')
  })

  it('MK-2 have no place while none runs', async () => {
    const wrapper = await openHome([])
    expect(wrapper.text()).toContain(card.name)
    expect(wrapper.find('[aria-labelledby=campaigns]').exists()).toBe(false)
  })
})

describe('ON-2 the steps of selling', () => {
  const member = {
    vendorId: '0190a000-0000-7000-8000-000000000002',
    vendorName: 'Larch',
    vendorSlug: 'larch',
    role: 'owner' as const,
  }

  it.each([
    ['a visitor', undefined, 0],
    ['an account', buyer, 1],
    ['an approved seller', { ...buyer, memberships: [member] }, 3],
  ])('ON-2 are done as far as %s came', async (_who, me, done) => {
    const { wrapper } = await mountPage(SellPage, me ? { me } : {})
    expect(wrapper.findAll('[aria-labelledby=steps] .bg-pri')).toHaveLength(done)
    expect(wrapper.findAll('[aria-labelledby=steps] .bg-rule2')).toHaveLength(5 - done)
  })
})
