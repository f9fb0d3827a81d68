import { dampedMean } from '@emporium/domain'
import {
  RatingChanged,
  SubscriptionCancelled,
  SubscriptionStarted,
  VendorUnverified,
  VendorVerified,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, completeDraft, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
const ids: Record<string, string> = {}
let vendorId: string

const plain = { detailsHtml: '<p>Good software.</p>', shortDescription: 'Good software.' }
const shelf = [
  ['image', { name: 'PostgreSQL Ready', categoryId: 'data', subCategoryId: 'databases' }],
  [
    'image',
    {
      name: 'Kubernetes Starter',
      osFamily: 'windows',
      categoryId: 'developer',
      subCategoryId: 'ci',
    },
  ],
  [
    'image',
    {
      name: 'Backup Box',
      shortDescription: 'Keeps copies of databases.',
      categoryId: 'operations',
      subCategoryId: 'backup',
    },
  ],
  ['saas', { name: 'Metrics Cloud', categoryId: 'operations', subCategoryId: 'monitoring' }],
  ['saas', { name: '网络监控', categoryId: 'operations', subCategoryId: 'monitoring' }],
] as const

beforeAll(async () => {
  world = await openWorld()
  const seller = await confirmedSeller(world, 'Larch Systems')
  vendorId = seller.vendorId
  for (const [type, fields] of shelf) {
    world.clock.advance(60_000)
    const regions =
      fields.name === 'Backup Box' ? (['cn-beijing'] as const) : (['cn-hangzhou'] as const)
    const { id } = await listProduct(world, seller, type, { ...plain, ...fields }, [...regions])
    ids[fields.name] = id
  }
  await completeDraft(world, seller, 'image', { name: 'PostgreSQL Secret' })
  await world.deliver(RatingChanged, {
    productId: ids['Backup Box'] ?? '',
    vendorId: seller.vendorId,
    count: 3,
    average: 4.33,
    distribution: [0, 0, 0, 2, 1],
  })
})
afterAll(() => world.stop())

type Answer = {
  items: { name: string; id: string; highlights: Record<string, [number, number][]> }[]
  total: number
  isTotalExact: boolean
  taken: { typed: string; taken: string[] }[]
  wayOn: {
    withoutFilters: number
    fewerWords: { q: string; count: number }[]
    categories: { value: string }[]
  } | null
  nextCursor: string | null
  facets: Record<string, { value: string; count: number }[]>
}
const search = async (query: string): Promise<Answer> =>
  (await as(world.app).get(`/api/v1/storefront/products?${query}`).expect(200)).body
const names = async (query: string) => (await search(query)).items.map(({ name }) => name)

describe('ST-1 finding products', () => {
  it.each([
    ['q=postgresql', ['PostgreSQL Ready']],
    ['q=postgre', ['PostgreSQL Ready']],
    ['q=kub%20star', ['Kubernetes Starter']],
    ['q=kuberntes', ['Kubernetes Starter']],
    ['q=postgers', ['PostgreSQL Ready']],
    ['q=网络', ['网络监控']],
    ['q=存储与备份', ['Backup Box']],
    ['q=%22keeps%20copies%22', ['Backup Box']],
    ['q=%22copies%20keeps%22', []],
    ['q=%22box%20keep%22', []],
    ['q=metric', ['Metrics Cloud']],
    ['q=zebra', []],
    ['q=%27%3B%20DROP%20TABLE%20x%20--', []],
    ['q=!!!%20%26%20%7C%20()', []],
  ])('ST-1 finds by words, beginnings and slips: %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it('ST-1 puts what is named so before what only speaks of it', async () => {
    expect(await names('q=database')).toEqual(
      expect.arrayContaining(['PostgreSQL Ready', 'Backup Box']),
    )
    expect((await names('q=backup'))[0]).toBe('Backup Box')
    expect((await names('q=larch')).length).toBe(5)
  })

  it.each([
    ['type=saas', ['网络监控', 'Metrics Cloud']],
    ['category=operations', ['网络监控', 'Metrics Cloud', 'Backup Box']],
    ['category=operations&subCategory=backup', ['Backup Box']],
    ['os=windows', ['Kubernetes Starter']],
    ['region=cn-beijing', ['Backup Box']],
    ['minRating=4', ['Backup Box']],
    ['minRating=4.5', []],
    ['price=free', ['Backup Box', 'Kubernetes Starter', 'PostgreSQL Ready']],
    ['price=seller', ['网络监控', 'Metrics Cloud']],
    ['category=data&category=developer', ['Kubernetes Starter', 'PostgreSQL Ready']],
    ['category=data&category=developer&os=linux', ['PostgreSQL Ready']],
    ['region=cn-beijing&region=cn-qingdao', ['Backup Box']],
    [
      'q=larch&category=data&category=developer&sort=name',
      ['Kubernetes Starter', 'PostgreSQL Ready'],
    ],
    ['q=%22good%20software%22&type=saas&type=image&price=seller', ['网络监控', 'Metrics Cloud']],
    [
      'q=database&category=operations&category=data&os=windows&os=linux',
      ['Backup Box', 'PostgreSQL Ready'],
    ],
    ['type=image&region=cn-hangzhou&os=linux', ['PostgreSQL Ready']],
  ])('ST-1 filters by %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it('ST-1 counts each filter as if it alone were not set', async () => {
    const { facets, total } = await search('type=image&region=cn-hangzhou')
    expect(total).toBe(2)
    expect(facets['type']).toEqual([{ value: 'image', count: 2 }])
    expect(facets['region']).toEqual([
      { value: 'cn-hangzhou', count: 2 },
      { value: 'cn-beijing', count: 1 },
    ])
    expect(facets['os']).toEqual([
      { value: 'linux', count: 1 },
      { value: 'windows', count: 1 },
    ])
    expect((await search('')).facets['category']).toEqual([
      { value: 'operations', count: 3 },
      { value: 'data', count: 1 },
      { value: 'developer', count: 1 },
    ])
  })

  it('ST-1 sorts', async () => {
    const all = shelf.map(([, { name }]) => name)
    expect(await names('sort=newest')).toEqual(all.toReversed())
    expect(await names('')).toEqual(all.toReversed())
    expect(await names('sort=name')).toEqual(
      [...all].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    )
    expect((await names('sort=rating'))[0]).toBe('Backup Box')
  })

  it('ST-1 a single five does not stand above three of 4.33, and a two stands before nothing', async () => {
    const rate = (name: string, ...distribution: number[]) =>
      world.deliver(RatingChanged, {
        productId: ids[name] ?? '',
        vendorId: newId(),
        count: 1,
        average: 1 + distribution.indexOf(1),
        damped: dampedMean(distribution),
        distribution,
      })
    await rate('Metrics Cloud', 0, 0, 0, 0, 1)
    await rate('网络监控', 0, 1, 0, 0, 0)
    expect((await names('sort=rating')).slice(0, 3)).toEqual([
      'Backup Box',
      'Metrics Cloud',
      '网络监控',
    ])
    for (const name of ['Metrics Cloud', '网络监控'])
      await world.deliver(
        RatingChanged,
        {
          productId: ids[name] ?? '',
          vendorId: newId(),
          count: 0,
          average: null,
          distribution: [0, 0, 0, 0, 0],
        },
        { sequence: 2 },
      )
  })

  it.each(['newest', 'name', 'rating', 'popular', 'relevance'])(
    'ST-1 pages by %s without loss or repetition',
    async (sort) => {
      const words = sort === 'relevance' ? '&q=larch' : ''
      const whole = await names(`sort=${sort}${words}`)
      const found: string[] = []
      let cursor = ''
      do {
        const page = await search(`limit=2&sort=${sort}${words}${cursor}`)
        found.push(...page.items.map(({ name }) => name))
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : ''
      } while (cursor)
      expect(found).toEqual(whole)
      expect(whole).toHaveLength(5)
    },
  )

  it('ST-1 refuses filters it does not know', async () => {
    const nul = Buffer.from(JSON.stringify(['\u0000', 'x'])).toString('base64url')
    for (const query of [
      'os=beos',
      'colour=red',
      'architecture=z80',
      'minRating=4.2',
      'limit=0',
      'limit=101',
      'minRating=6',
      'cursor=x',
      'subCategory=%00',
      'subCategory=constructor',
      'category=data&category=toys',
      'category=data&category=data',
      'minRating=3&minRating=4',
      `cursor=${nul}`,
    ])
      await as(world.app).get(`/api/v1/storefront/products?${query}`).expect(400)
  })

  it('ST-1 suggests names for what is being typed', async () => {
    const suggest = async (q: string) =>
      (await as(world.app).get(`/api/v1/storefront/suggestions?q=${q}`).expect(200)).body.items.map(
        ({ name }: { name: string }) => name,
      )
    expect(await suggest('p')).toEqual(['PostgreSQL Ready'])
    expect(await suggest('box')).toEqual(['Backup Box'])
    expect(await suggest('kuberntes')).toEqual(['Kubernetes Starter'])
    expect(await suggest('zzz')).toEqual([])
    expect(await suggest('larch')).toEqual([])
    await as(world.app).get('/api/v1/storefront/suggestions').expect(400)
    const { body } = await as(world.app).get('/api/v1/storefront/suggestions?q=box').expect(200)
    expect(body.items[0]).toEqual({
      name: 'Backup Box',
      slug: 'backup-box',
      type: 'image',
      vendorName: expect.any(String),
      logoUrl: expect.any(String),
    })
  })
})

describe('ST-1 words and how they are meant', () => {
  it.each([
    ['q=%22copies%20of%20databases%22', ['Backup Box']],
    ['q=%22databases%20copies%22', []],
    ['q=监控', ['网络监控', 'Metrics Cloud']],
    ['q=络', ['网络监控']],
    ['q=监网', []],
    ['q=postgersql', ['PostgreSQL Ready']],
    ['q=kubernetse', ['Kubernetes Starter']],
    ['q=backupp%20bxo', []],
    ['q=keeping%20a%20database', ['Backup Box']],
    ['q=the', []],
  ])('ST-1 %s', async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  it('ST-1 says what a slip was taken for, and nothing of a beginning', async () => {
    expect((await search('q=kuberntes')).taken).toEqual([
      { typed: 'kuberntes', taken: ['kubernetes'] },
    ])
    expect((await search('q=kuber')).taken).toEqual([])
  })

  it('ST-1 tells where the words stand', async () => {
    const [box] = (await search('q=copy%20database')).items
    expect(box?.highlights).toEqual({
      name: [],
      shortDescription: [
        [6, 12],
        [16, 25],
      ],
    })
    expect((await search('q=监控')).items[0]?.highlights['name']).toEqual([[2, 4]])
    expect((await search('')).items[0]?.highlights).toEqual({ name: [], shortDescription: [] })
  })

  it('ST-1 shows a way on when nothing fits', async () => {
    const narrowed = await search('q=database&os=windows&type=saas')
    expect(narrowed.wayOn).toMatchObject({ withoutFilters: 2 })
    expect((await search('q=database%20zebra')).wayOn?.categories).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: 'data' })]),
    )
    expect((await search('q=database')).wayOn).toBeNull()
  })

  it('ST-1 offers the search without the one word that nothing has', async () => {
    const fewer = async (query: string) => (await search(query)).wayOn?.fewerWords
    expect(await fewer('q=database%20zebra')).toEqual([{ q: 'database', count: 2 }])
    expect(await fewer('q=database%20zebra&os=linux&category=data')).toEqual([
      { q: 'database', count: 1 },
    ])
    expect(await fewer('q=metrics%20database%20larch')).toEqual([
      { q: 'metrics larch', count: 1 },
      { q: 'database larch', count: 2 },
    ])
    expect(await fewer('q=database%20zebra%20giraffe')).toEqual([{ q: 'database', count: 2 }])
    expect(await fewer('q=zebra')).toEqual([])
    expect(await fewer('q=%22database%20zebra%22')).toEqual([])
    expect(await fewer('q=监网%20zebra')).toEqual([])
  })
})

describe('ST-1 what changes on the shelf is found changed', () => {
  it('ST-1 counts and filters by architecture, rating, price and verified seller', async () => {
    expect((await search('')).facets).toMatchObject({
      architecture: [{ value: 'x86_64', count: 3 }],
      price: [
        { value: 'free', count: 3 },
        { value: 'seller', count: 2 },
      ],
      minRating: ['1', '2', '3', '4'].map((value) => ({ value, count: 1 })),
      verifiedSeller: [],
    })
    expect(await names('verifiedSeller=true')).toEqual([])
    await world.deliver(VendorVerified, { vendorId, domain: 'larch.example' }, { sequence: 40 })
    expect((await search('architecture=x86_64&verifiedSeller=true')).total).toBe(3)
    expect((await search('verifiedSeller=true&q=larch')).facets['verifiedSeller']).toEqual([
      { value: 'true', count: 5 },
    ])
    await world.deliver(VendorUnverified, { vendorId }, { sequence: 41 })
    expect(await names('verifiedSeller=true')).toEqual([])
    expect((await search('architecture=arm64')).facets['architecture']).toHaveLength(1)
  })

  it('ST-1 sorts by subscriptions, each counted once however often it is told', async () => {
    const product = ids['Metrics Cloud'] ?? ''
    const all = Array.from({ length: 50 }, () => ({
      subscriptionId: newId(),
      productId: product,
      productName: 'Metrics Cloud',
      versionId: newId(),
      vendorId,
      buyerId: newId(),
    }))
    const where = { regionId: 'cn-hangzhou' as const, instanceType: 'ecs.n1.small' }
    const count = async () =>
      (
        await world.database.query<{ n: number }>(
          'SELECT subscription_count AS n FROM catalog.shelf_entries WHERE product_id = $1',
          [product],
        )
      )[0]?.n
    const start = async (one: (typeof all)[number]) => {
      const at = nextSequence()
      await world.deliver(SubscriptionStarted, { ...one, ...where }, at)
      await world.deliver(SubscriptionStarted, { ...one, ...where }, at)
    }
    await Promise.all(all.map(start))
    expect(await count()).toBe(50)
    expect((await names('sort=popular'))[0]).toBe('Metrics Cloud')
    await Promise.all(
      all.slice(1).map((one) => world.deliver(SubscriptionCancelled, one, nextSequence())),
    )
    expect(await count()).toBe(1)
  })
})

describe('ST-1 the product page', () => {
  it('ST-1 has all that a buyer needs, and nothing of the seller’s own account', async () => {
    const answer = await as(world.app)
      .get('/api/v1/storefront/products/postgresql-ready')
      .expect(200)
    expect(answer.body).toMatchObject({
      name: 'PostgreSQL Ready',
      price: { amount: '0.00', currency: 'USD' },
      vendor: { name: 'Larch Systems', slug: 'larch-systems', verifiedDomain: null },
      eulaHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      userGuide: { name: 'Guide.pdf' },
      versions: [
        {
          versionNumber: 'V1.0',
          networkType: 'vpc',
          networks: ['vpc'],
          recommendedConfiguration: 'ecs.t1.xsmall or above',
          instanceTypes: [{ id: 'ecs.n1.small', cpuCores: 1 }, { id: 'ecs.n2.large' }],
        },
      ],
      saas: null,
    })
    expect(JSON.stringify(answer.body)).not.toMatch(/1000000000000002|m-sim-|m-copy-/)
    expect(answer.headers['cache-control']).toBe('public, max-age=0, s-maxage=1')
    await as(world.app)
      .get('/api/v1/storefront/products/postgresql-ready')
      .set('if-none-match', String(answer.headers['etag']))
      .expect(304)
  })

  it('ST-1 gives names without Latin letters, and twins, an address', async () => {
    const slugs = (await search('')).items as unknown as { slug: string }[]
    expect(slugs[0]?.slug).toBe('product')
    const seller = await confirmedSeller(world, 'Twin')
    const twin = await listProduct(world, seller, 'image', { name: 'PostgreSQL Ready' })
    expect(twin.slug).toBe('postgresql-ready-2')
  })

  it('ST-1 shows nothing that is not on the shelf', async () => {
    await as(world.app).get('/api/v1/storefront/products/postgresql-secret').expect(404)
    await as(world.app).get('/api/v1/storefront/products/none').expect(404)
    await as(world.app).get('/api/v1/storefront/products/%00').expect(404)
  })
})
