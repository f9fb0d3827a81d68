import {
  RatingChanged,
  SubscriptionCancelled,
  SubscriptionStarted,
  VendorSuspended,
  VendorVerified,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
const ids: Record<string, string> = {}
let larch: TestActor & { vendorId: string }

const place = (subCategoryId: string, categoryId = 'operations') => ({ categoryId, subCategoryId })
const backup = { shortDescription: 'Keeps copies of databases and files, and brings them back.' }
const shelf = [
  ['Larch Systems', 'Larch Backup', { ...place('backup'), ...backup }],
  ['Larch Systems', 'Larch Backup Light', { ...place('backup'), ...backup }],
  ['Birch Works', 'Birch Backup', { ...place('backup'), ...backup }],
  ['Birch Works', 'Birch Logs', place('logging')],
  ['Alder', 'Alder Backup', { ...place('backup'), ...backup }],
  ['Birch Works', 'Birch Desk', place('crm', 'business')],
  ['Birch Works', 'Lone Thing', { categoryId: null, subCategoryId: null }],
] as const

beforeAll(async () => {
  world = await openWorld()
  const sellers = new Map<string, TestActor & { vendorId: string }>()
  for (const [vendor, name, fields] of shelf) {
    world.clock.advance(60_000)
    const seller = sellers.get(vendor) ?? (await confirmedSeller(world, vendor))
    sellers.set(vendor, seller)
    ids[name] = (await listProduct(world, seller, 'saas', { name, ...fields })).id
  }
  larch = sellers.get('Larch Systems')!
  await confirmedSeller(world, 'Empty Works')
  const { vendorId } = sellers.get('Alder')!
  await world.deliver(VendorSuspended, { vendorId, reason: 'Malware' }, nextSequence())
})
afterAll(() => world.stop())

const get = async (path: string, status = 200) =>
  (await as(world.app).get(`/api/v1/storefront/${path}`).expect(status)).body
const namesOf = (items: { name: string }[]) => items.map(({ name }) => name)

/** Ratings of a product, as the ratings service told. */
const rate = (name: string, count: number, average: number) =>
  world.deliver(
    RatingChanged,
    {
      productId: ids[name] ?? '',
      vendorId: larch.vendorId,
      count,
      average,
      distribution: [0, 0, 0, 0, count],
    },
    nextSequence(),
  )

describe('ST-1 sellers among the suggestions', () => {
  it.each([
    ['larch', ['Larch Systems']],
    ['work', ['Birch Works']],
    ['irch', []],
    ['%25', []],
    ['alder', []],
    ['empty', []],
  ])('ST-1 are called so, and have something on the shelf: %s', async (q, names) => {
    expect(namesOf((await get(`suggestions?q=${q}`)).sellers)).toEqual(names)
  })
})

describe('ST-1 the page of a seller', () => {
  it('ST-1 says what the public may know, and no more', async () => {
    await rate('Larch Backup', 3, 4)
    await rate('Larch Backup Light', 1, 5)
    await world.deliver(
      VendorVerified,
      { vendorId: larch.vendorId, domain: 'larch.example' },
      nextSequence(),
    )
    const { since, ...said } = await get('sellers/larch-systems')
    expect(said).toEqual({
      id: larch.vendorId,
      slug: 'larch-systems',
      name: 'Larch Systems',
      verifiedDomain: 'larch.example',
      productCount: 2,
      rating: { count: 4, average: 4.25 },
    })
    const { items } = await get('sellers/larch-systems/products')
    expect(namesOf(items)).toEqual(['Larch Backup Light', 'Larch Backup'])
    expect(items[0].vendor.verifiedDomain).toBe('larch.example')
    expect(since).toBe(items[1].listedAt)
  })

  it('ST-1 pages through its products without loss or repetition', async () => {
    const whole = namesOf((await get('sellers/birch-works/products')).items)
    const found: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`
      const page = await get(`sellers/birch-works/products?limit=1${query}`)
      found.push(...namesOf(page.items))
      cursor = page.nextCursor
    }
    expect(found).toEqual(whole)
    expect(whole).toEqual(['Lone Thing', 'Birch Desk', 'Birch Logs', 'Birch Backup'])
    await get('sellers/birch-works/products?cursor=x', 400)
  })

  it('ON-7 is not there for a vendor that is suspended, unknown, or never had anything on the shelf', async () => {
    await confirmedSeller(world, 'Quiet')
    for (const slug of ['alder', 'nobody', 'quiet', '%00', 'Larch-Systems']) {
      await get(`sellers/${slug}`, 404)
      if (slug !== 'quiet') await get(`sellers/${slug}/products`, 404)
    }
  })
})

describe('ST-1 related products', () => {
  it('ST-1 are of the same kind, of other vendors first, never of a suspended one', async () => {
    expect(namesOf((await get('products/larch-backup/related')).items)).toEqual([
      'Birch Backup',
      'Birch Logs',
      'Larch Backup Light',
    ])
    expect(namesOf((await get('products/birch-desk/related')).items)).toEqual([])
  })

  it('ST-1 are those of a like name for a product without a category', async () => {
    const seller = await confirmedSeller(world, 'Cedar')
    const none = { categoryId: null, subCategoryId: null }
    await listProduct(world, seller, 'saas', { name: 'Lone Things', ...none })
    expect(namesOf((await get('products/lone-thing/related')).items)).toEqual(['Lone Things'])
  })

  it('ST-1 are none for what is not on the shelf', async () => {
    for (const slug of ['alder-backup', 'nothing', '%00'])
      await get(`products/${slug}/related`, 404)
  })
})

describe('ST-1 the shop window', () => {
  const subscribe = async (name: string, times: number) => {
    const subscriptions = Array.from({ length: times }, () => newId())
    await Promise.all(
      subscriptions.map((subscriptionId) =>
        world.deliver(
          SubscriptionStarted,
          { ...started(subscriptionId, name), ...sold },
          nextSequence(),
        ),
      ),
    )
    return subscriptions
  }
  const started = (subscriptionId: string, name: string) => ({
    subscriptionId,
    productId: ids[name] ?? '',
    productName: name,
    vendorId: larch.vendorId,
    versionId: newId(),
    buyerId: newId(),
  })
  const sold = { regionId: 'cn-hangzhou' as const, instanceType: 'ecs.n1.small' }

  it('ST-1 leaves out a row of less than three, and shows its products further down', async () => {
    await rate('Birch Desk', 4, 4.6)
    await subscribe('Birch Logs', 2)
    const window = await get('highlights')
    expect([window.featured, window.popular]).toEqual([[], []])
    expect(window.newest).toHaveLength(4)
  })

  it('ST-1 has each product in one row: rated best by enough, most subscribed to, newest', async () => {
    await rate('Larch Backup Light', 1, 5)
    await rate('Birch Desk', 4, 4.6)
    await rate('Birch Logs', 4, 4.6)
    await rate('Alder Backup', 9, 5)
    await subscribe('Birch Logs', 2)
    const [first = ''] = await subscribe('Larch Backup Light', 3)
    await subscribe('Birch Backup', 2)
    await subscribe('Lone Thing', 1)
    await subscribe('Alder Backup', 4)
    const window = await get('highlights')
    expect(namesOf(window.featured)).toEqual(['Birch Logs', 'Birch Desk', 'Larch Backup'])
    expect(namesOf(window.popular)).toEqual(['Larch Backup Light', 'Birch Backup', 'Lone Thing'])
    expect(namesOf(window.newest)).toEqual(['Lone Things'])

    // Two cancel, one of them told twice: the other product is ahead.
    const told = started(first, 'Larch Backup Light')
    const at = nextSequence()
    await world.deliver(SubscriptionCancelled, told, at)
    await world.deliver(SubscriptionCancelled, told, at)
    await world.deliver(SubscriptionStarted, { ...told, ...sold }, { sequence: 1 })
    const [active] = await world.dataSource.query(
      'SELECT active FROM product_subscribers WHERE product_id = $1',
      [ids['Larch Backup Light']],
    )
    expect(active).toEqual({ active: 2 })
  })
})

describe('ST-1 the sitemap', () => {
  it('ST-1 has what is on the shelf, with when it changed, and nothing of a suspended vendor', async () => {
    const map = await get('sitemap')
    expect(map.products).toEqual([null])
    expect(map.categories.map((one: { [key: string]: string }) => one['subCategoryId'])).toEqual([
      null,
      'crm',
      null,
      'logging',
      'backup',
    ])
    const { items } = await get('sitemap/products')
    expect(items.map(({ slug }: { slug: string }) => slug)).toEqual([
      'larch-backup',
      'larch-backup-light',
      'birch-backup',
      'birch-logs',
      'birch-desk',
      'lone-thing',
      'lone-things',
    ])
    const sellers = (await get('sitemap/sellers')).items.map(({ slug }: { slug: string }) => slug)
    expect(sellers.toSorted()).toEqual(['birch-works', 'cedar', 'larch-systems'])
  })

  it('ST-1 goes on after a mark', async () => {
    const { items } = await get(`sitemap/products?after=${ids['Birch Desk']}`)
    expect(items.map(({ slug }: { slug: string }) => slug)).toEqual(['lone-thing', 'lone-things'])
    await get('sitemap/products?after=x', 400)
  })
})
