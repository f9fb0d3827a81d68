import type { DeploymentView } from '@emporium/api-client'
import { useListingWords } from '@emporium/ui'
import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { h } from 'vue'
import BuyBox from '../src/products/BuyBox.vue'
import NothingFound from '../src/products/NothingFound.vue'
import MarkedText from '../src/products/MarkedText.vue'
import ProductFilters from '../src/products/ProductFilters.vue'
import ProductHead from '../src/products/ProductHead.vue'
import ProductCard from '../src/products/ProductCard.vue'
import { productData } from '../src/products/product-data.ts'
import { searchOf } from '../src/products/use-product-search.ts'
import { trackOf } from '../src/subscriptions/deployment-track.ts'
import { mountPage, product } from './mount-page.ts'

describe('ST-1 the search of an address', () => {
  it('ST-1 takes what it knows and ignores the rest', () => {
    const query = {
      q: ' logs ',
      category: 'operations',
      subCategory: 'logging',
      region: 'mars-1',
      minRating: '9',
      sort: 'name',
      x: '1',
    }
    expect(searchOf(query)).toEqual({
      q: 'logs',
      category: ['operations'],
      subCategory: ['logging'],
      sort: 'name',
    })
  })

  it('ST-1 takes several values of a filter, each once, and one order', () => {
    const query = {
      os: ['windows', 'beos', 'linux', 'linux'],
      sort: ['name', 'rating'],
      q: ['a', 'b'],
    }
    expect(searchOf(query)).toEqual({ os: ['linux', 'windows'], q: 'a' })
  })

  it('ST-1 takes a sub-category only with its category', () => {
    expect(searchOf({ subCategory: 'logging' })).toEqual({})
    expect(searchOf({ category: 'security', subCategory: 'logging' })).toEqual({
      category: ['security'],
    })
  })

  it('ST-1 takes no sub-category of several categories', () => {
    const query = { category: ['security', 'operations'], subCategory: 'logging' }
    expect(searchOf(query)).toEqual({ category: ['security', 'operations'] })
  })
})

describe('ST-1 what was found', () => {
  it('ST-1 marks the words by their places, and takes no markup from them', async () => {
    const props = {
      text: 'A <b> database, two databases',
      ranges: [
        [6, 14],
        [20, 29],
      ],
    }
    const { wrapper } = await mountPage(MarkedText, { props })
    expect(wrapper.findAll('mark').map((mark) => mark.text())).toEqual(['database', 'databases'])
    expect(document.body.textContent).toContain(props.text)
    expect(wrapper.find('b').exists()).toBe(false)
  })

  const facets = {
    type: [],
    category: [],
    subCategory: [],
    os: [],
    region: [],
    architecture: [{ value: 'arm64', count: 7 }],
    price: [],
    minRating: [
      { value: '3', count: 9 },
      { value: '4', count: 5 },
    ],
    verifiedSeller: [{ value: 'true', count: 2 }],
  }

  it.each([
    [true, ['arm647', '4 stars and more5', '3 stars and more9', 'Domain verified2']],
    [false, ['arm647+', '4 stars and more5+', '3 stars and more9+', 'Domain verified2+']],
  ])('ST-1 counts beside each filter, exactly: %s', async (exact, said) => {
    const { wrapper } = await mountPage(ProductFilters, { props: { facets, exact } })
    expect(wrapper.findAll('li').map((item) => item.text())).toEqual(said)
    expect(wrapper.findAll('li a').at(-1)?.attributes('href')).toBe('/products?verifiedSeller=true')
  })

  it('ST-1 adds a value to those that are chosen, takes it away again, and shows it when nothing has it', async () => {
    const { wrapper } = await mountPage(ProductFilters, {
      props: { facets: { ...facets, os: [{ value: 'linux', count: 2 }] }, exact: true },
      at: '/products?os=windows&minRating=3',
    })
    const links = Object.fromEntries(
      wrapper.findAll('li a').map((link) => [link.text(), link.attributes('href')]),
    )
    expect(links).toMatchObject({
      Linux2: '/products?minRating=3&os=windows&os=linux',
      Windows0: '/products?minRating=3',
      '4 stars and more5': '/products?os=windows&minRating=4',
    })
    const chosen = wrapper.findAll('li a[aria-current]').map((link) => link.text())
    expect(chosen).toEqual(['Windows0', '3 stars and more9'])
  })

  it('ST-1 keeps the words, the order and the other filters when one is chosen', async () => {
    const { wrapper, router } = await mountPage(ProductFilters, {
      props: { facets, exact: true },
      at: '/products?q=logs&sort=name&verifiedSeller=true&minRating=3',
    })
    const choose = async (label: string) => {
      const link = wrapper.findAll('li a').find((one) => one.text().startsWith(label))
      await link?.trigger('click')
      await flushPromises()
    }
    await choose('arm64')
    const kept = { q: 'logs', sort: 'name', verifiedSeller: true, architecture: ['arm64'] }
    expect(searchOf(router.currentRoute.value.query)).toEqual({ ...kept, minRating: 3 })
    await choose('4 stars')
    expect(searchOf(router.currentRoute.value.query)).toEqual({ ...kept, minRating: 4 })
    await choose('arm64')
    expect(searchOf(router.currentRoute.value.query)).not.toHaveProperty('architecture')
  })

  it('ST-1 shows a way on when nothing was', async () => {
    const wayOn = {
      withoutFilters: 3,
      fewerWords: [{ q: 'data', count: 4 }],
      categories: [{ value: 'data', count: 2 }],
    }
    const { wrapper } = await mountPage(NothingFound, {
      props: { wayOn },
      at: '/products?q=database&os=windows',
    })
    const links = wrapper.findAll('a').map((link) => [link.text(), link.attributes('href')])
    expect(links).toContainEqual(['Without filters: 3 products', '/products?q=database'])
    expect(links).toContainEqual(['data', '/products?os=windows&q=data'])
    expect(links.at(-1)?.[1]).toBe('/products?category=data')
  })
})

describe('ST-1 structured data', () => {
  it('ST-1 tells a rating only when there is one, and a price only when it is ours', () => {
    expect(productData(product, 'https://e.example/p')).not.toHaveProperty('aggregateRating')
    const rated = { ...product, rating: { count: 2, average: 4.5 } }
    expect(productData(rated, 'https://e.example/p')['aggregateRating']).toMatchObject({
      ratingValue: 4.5,
      ratingCount: 2,
    })
    const saas = { productUrl: 'https://s.example', pricingDetails: '', resources: [] }
    expect(
      productData({ ...product, saas, versions: [] }, 'https://e.example/p'),
    ).not.toHaveProperty('offers')
  })

  it('ST-1 shows the first picture, when there is one', () => {
    expect(productData(product, 'https://e.example/p')).not.toHaveProperty('image')
    const pictures = ['one', 'two'].map((id) => ({ alt: id, url: `/files/${id}`, pixels: null }))
    const shown = productData({ ...product, pictures }, 'https://e.example/p')
    expect(shown['image']).toBe('https://e.example/files/one')
  })
})

describe('SA-1 a product without a category', () => {
  it.each([
    ['operations', ['/', '/categories/operations'], 'Operations'],
    [null, ['/', '/products'], 'BusinessApplication'],
  ] as const)('SA-1 leads back by what it has: %s', async (categoryId, links, said) => {
    const one = { ...product, categoryId }
    const { wrapper } = await mountPage(ProductHead, { props: { product: one } })
    expect(wrapper.findAll('nav a').map((link) => link.attributes('href'))).toEqual(links)
    expect(String(productData(one, 'https://emporium.example/p')['applicationCategory'])).toMatch(
      said,
    )
  })
})

describe('IM-8 the price', () => {
  const { id, name, shortDescription, vendor, rating, price } = product
  const card = {
    id,
    slug: 'harbor',
    name,
    shortDescription,
    vendor,
    rating,
    price,
    priceModel: 'free' as const,
    categoryId: 'operations' as const,
    subCategoryId: null,
    logoUrl: null,
    listedAt: '2026-11-02T10:00:00Z',
  }

  it('IM-8 is written in the same words in a card and where it is bought', async () => {
    const { wrapper } = await mountPage(BuyBox, { props: { product } })
    expect(wrapper.get('dl').text()).toContain('Free')
    for (const [type, said] of [
      ['image', 'Free'],
      ['saas', 'Billed by the seller'],
    ] as const) {
      const shown = await mountPage(ProductCard, {
        props: { product: { ...card, type }, level: 3 },
      })
      expect(shown.wrapper.findAll('dd').at(-1)?.text()).toBe(said)
    }
  })

  it('IM-8 shows a model that it does not know as it is', async () => {
    const words = () => h('p', useListingWords().priceName('image', 'by-the-hour'))
    const { wrapper } = await mountPage({ setup: () => words })
    expect(wrapper.text()).toBe('by-the-hour')
  })
})

const deployment: DeploymentView = {
  id: 'd',
  subscriptionId: 's',
  mode: 'launch',
  status: 'requested',
  name: 'n',
  versionNumber: 'V1.0',
  regionId: 'cn-hangzhou',
  imageId: 'm',
  instanceType: 'ecs.s2.large',
  instanceId: null,
  accountId: null,
  address: null,
  endpoints: [],
  needsRefresh: false,
  releaseNeedsKey: false,
  failure: null,
  cli: null,
  terraform: null,
  requestedAt: '',
  startedAt: null,
  finishedAt: null,
  actions: [],
}

describe('ST-3 the way of a deployment', () => {
  it('ST-3 follows a launch from the request to the running server', () => {
    const at = (status: 'requested' | 'starting' | 'running') =>
      trackOf({ ...deployment, status })?.at
    expect([at('requested'), at('starting'), at('running')]).toEqual([0, 1, 3])
  })

  it('ST-3 shows where it failed, and nothing once it is released', () => {
    expect(trackOf({ ...deployment, status: 'failed' })).toMatchObject({ at: 0, tone: 'fail' })
    expect(trackOf({ ...deployment, status: 'failed', startedAt: '2026' })).toMatchObject({ at: 1 })
    expect(trackOf({ ...deployment, status: 'released' })).toBeNull()
  })
})
