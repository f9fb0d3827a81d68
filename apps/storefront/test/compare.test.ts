import type { StorefrontProductView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import { licenceSince, plain } from '../src/compare/compare-rows.ts'
import { useCompare } from '../src/compare/compare.store.ts'
import CompareBar from '../src/compare/CompareBar.vue'
import ComparePage from '../src/compare/ComparePage.vue'
import CompareToggle from '../src/compare/CompareToggle.vue'
import { mountPage, pretendApi, product } from './mount-page.ts'

beforeEach(() => localStorage.clear())

const birch: StorefrontProductView = {
  ...product,
  id: '0190a000-0000-7000-8000-000000000003',
  slug: 'birch',
  name: 'Birch',
  supportHtml: '<p>By <b>mail</b> &amp; phone</p>',
}
const reed: StorefrontProductView = {
  ...product,
  id: '0190a000-0000-7000-8000-000000000004',
  slug: 'reed',
  name: 'Reed',
  type: 'saas',
  versions: [],
  eulaHtml: null,
  eulaHash: null,
  refundPolicyHtml: null,
  saas: { productUrl: 'https://reed.example', pricingDetails: '9 USD a month', resources: [] },
}
const api = () =>
  pretendApi({
    'GET /api/v1/storefront/products/harbor': { body: product },
    'GET /api/v1/storefront/products/birch': { body: birch },
    'GET /api/v1/storefront/products/reed': { body: reed },
  })
async function open(query: string) {
  const page = await mountPage(ComparePage, { at: `/compare${query}`, api: api() })
  await flushPromises()
  return page
}

describe('ST-4 what is chosen to be compared', () => {
  it('ST-4 is four products at most, each in once, and is kept over reloads', async () => {
    const one = { slug: 'a', name: 'A' }
    const { wrapper } = await mountPage(CompareToggle, { props: { product: one } })
    const button = wrapper.get('button')
    expect(button.attributes('aria-pressed')).toBe('false')
    await button.trigger('click')
    expect(button.attributes('aria-pressed')).toBe('true')
    const compare = useCompare()
    for (const slug of ['b', 'c', 'd', 'e']) compare.toggle({ slug, name: slug })
    expect(compare.chosen.map(({ slug }) => slug)).toEqual(['a', 'b', 'c', 'd'])
    const { wrapper: fifth } = await mountPage(CompareToggle, {
      props: { product: { slug: 'e', name: 'E' } },
    })
    useCompare().read()
    expect(useCompare().chosen).toHaveLength(4)
    await flushPromises()
    expect(fifth.get('button').attributes('aria-disabled')).toBe('true')
    expect(fifth.get('button').attributes('title')).toBe('no more than 4 at once')
    expect(fifth.get('button').classes()).toContain('cursor-not-allowed')
    expect(wrapper.get('button').classes()).not.toContain('cursor-not-allowed')
    expect(fifth.text()).toContain('no more than 4')
  })

  it('ST-4 takes nothing from the browser that is not its own', async () => {
    for (const kept of ['no json', '{"a":1}', '[null,{"slug":1},{"slug":"x","name":"X"}]']) {
      localStorage.setItem('emporium-compare', kept)
      await mountPage(CompareBar)
      useCompare().read()
      expect(useCompare().chosen.length).toBeLessThan(2)
    }
    expect(useCompare().chosen).toEqual([{ slug: 'x', name: 'X' }])
  })
})

describe('ST-4 products side by side', () => {
  it('ST-4 stand in a table with headings, and what differs is marked', async () => {
    const { wrapper } = await open('?p=harbor&p=birch')
    const heads = wrapper
      .findAll('thead th[scope=col] a:not([aria-label])')
      .map((head) => head.text())
    expect(heads).toEqual(['Harbor', 'Birch'])
    const differing = wrapper.findAll('tr[data-differs] th').map((head) => head.text())
    expect(differing).toEqual(['Support (differs)'])
    const rowOf = (label: string) =>
      wrapper.findAll('tbody tr').find((row) => row.get('th').text().startsWith(label))
    expect(
      rowOf('Support')
        ?.findAll('td')
        .map((cell) => cell.text()),
    ).toEqual(['Support', 'By mail & phone'])
    expect(rowOf('Regions')?.text()).toContain('Hangzhou')
    expect(rowOf('Instance types')?.text()).toContain('2 types, 2–4 cores, 4–16 GiB')
  })

  it('ST-4 do not differ in what one of them cannot have', async () => {
    const { wrapper } = await open('?p=harbor&p=reed')
    const differing = wrapper.findAll('tr[data-differs] th').map((head) => head.text())
    expect(differing).toEqual(['Delivery (differs)', 'Price (differs)'])
    const cellsOf = (label: string) =>
      wrapper
        .findAll('tbody tr')
        .find((row) => row.get('th').text().startsWith(label))
        ?.findAll('td')
        .map((cell) => cell.text())
    expect(cellsOf('Operating system')).toEqual(['Ubuntu 22.04 64-bit', '–'])
    expect(cellsOf('Pricing')).toEqual(['–', '9 USD a month'])
  })

  it('ST-4 differ in what one of a type has and another has not', async () => {
    birch.versions = product.versions.map((one) => ({ ...one, supportedUntil: '2030-03-01' }))
    const { wrapper } = await open('?p=harbor&p=birch&p=reed')
    const until = wrapper
      .findAll('tr[data-differs]')
      .find((row) => row.text().startsWith('Supported until'))
    const cells = until?.findAll('td').map((cell) => cell.text())
    birch.versions = product.versions
    expect(cells).toEqual(['–', 'Mar 1, 2030', '–'])
  })

  it('ST-4 lead on to where each can be had', async () => {
    const { wrapper } = await open('?p=harbor&p=reed')
    const ways = wrapper.findAll('thead a[aria-label]')
    expect(
      ways.map((way) => [way.text(), way.attributes('aria-label'), way.attributes('href')]),
    ).toEqual([
      ['Subscribe', 'Subscribe to Harbor', '/products/harbor#buy'],
      ['Open', 'Open Reed', '/products/reed#buy'],
    ])
  })

  it('ST-4 read as they are written: links stand in their sentence', () => {
    expect(
      plain(
        '<p>Write to <a href="mailto:x@y.z">x@y.z</a>; answered in <b>1</b> day.</p><p>Or call.</p>',
      ),
    ).toBe('Write to x@y.z; answered in 1 day. Or call.')
    expect(plain('<ul><li>One</li><li>Two</li></ul>')).toBe('One Two')
  })

  it('ST-4 can be cut down to the differences, in the address', async () => {
    const { wrapper, router } = await open('?p=harbor&p=birch')
    await wrapper.get('input[type=checkbox]').setValue(true)
    await flushPromises()
    expect(router.currentRoute.value.query['only']).toBe('differences')
    expect(wrapper.findAll('tbody tr')).toHaveLength(1)
  })

  it('ST-4 names what has left the shelf, and lets one be left out', async () => {
    localStorage.setItem('emporium-compare', '[{"slug":"old","name":"Old Thing"}]')
    const { wrapper, router } = await open('?p=harbor&p=old&p=birch')
    useCompare().read()
    await flushPromises()
    expect(wrapper.text()).toContain('No longer on the shelf: Old Thing')
    const out = wrapper
      .findAll('button')
      .find((one) => one.attributes('aria-label') === 'Leave out Harbor')
    await out?.trigger('click')
    await flushPromises()
    expect(router.currentRoute.value.query['p']).toEqual(['old', 'birch'])
    expect(wrapper.findAll('thead a:not([aria-label])')).toHaveLength(1)
  })

  it('ST-4 begins with what was chosen, and says when that is nothing', async () => {
    expect((await open('')).wrapper.text()).toContain('Nothing is chosen to compare')
  })
})

describe('ST-4 since when a licence reads as it does', () => {
  it('ST-4 is the first version in a row with the same text', () => {
    const [newest, before] = product.versions as [never, never]
    const at = (version: object, listedAt: string, eulaHash: string) =>
      ({ ...version, listedAt, eulaHash }) as never
    const same = 'a'.repeat(64)
    const versions = [at(newest, '2026-05-01', same), at(before, '2026-03-01', same)]
    const unsaid = { releaseNote: null, supportedUntil: null, addenda: [] }
    const gone = { id: 'r', versionNumber: 'V0', ...unsaid, retiredAt: null }
    const retiredVersions = [
      { ...gone, listedAt: '2026-02-01', eulaHash: 'other' },
      { ...gone, listedAt: '2026-01-01', eulaHash: same },
    ]
    expect(licenceSince({ ...product, versions, retiredVersions })).toBe('2026-03-01')
    expect(licenceSince({ ...product, versions })).toBe('2026-03-01')
  })
})
