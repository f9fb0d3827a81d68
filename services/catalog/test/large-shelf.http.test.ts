import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World

/** So many products, which is more than a search reads. */
const products = 1_500

/** Copies of a listed product: half speak of silver, a fifth of copper, a hundredth are named after walruses. */
const fill = `
  INSERT INTO shelf_entries (product_id, slug, name, short_description, rating_damped, rating_count, rating_average,
    subscription_count, listed_at, architectures, vendor_id, vendor_name, vendor_slug, type, details_text, category_words,
    category_id, sub_category_id, os_family, os_version, price_model, version_number, updated_at, is_verified, is_open,
    region_ids)
  SELECT gen_random_uuid(), 'copy-' || n, CASE WHEN n % 100 = 0 THEN 'Walrus Box ' || n ELSE 'Box ' || n END,
    concat_ws(' ', 'Keeps walrus copies', CASE WHEN n % 2 = 0 THEN 'in silver' END, CASE WHEN n % 5 = 0 THEN 'on copper' END),
    1 + (n * 7919 % 400) / 100.0, n % 9, 1 + (n * 7919 % 400) / 100.0, n * 31 % 7, e.listed_at + (n * 577 % 1500) * interval '1 minute',
    ARRAY[CASE WHEN n % 3 = 0 THEN 'arm64' ELSE 'x86_64' END], e.vendor_id, e.vendor_name, e.vendor_slug, e.type, e.details_text,
    e.category_words, e.category_id, e.sub_category_id, e.os_family, e.os_version, e.price_model, e.version_number, e.updated_at,
    e.is_verified, e.is_open, e.region_ids
  FROM generate_series(1, $1::int) AS n, (SELECT * FROM shelf_entries LIMIT 1) e`

beforeAll(async () => {
  world = await openWorld()
  const seller = await confirmedSeller(world, 'Larch Systems')
  const plain = { detailsHtml: '<p>Good software.</p>', shortDescription: 'Good software.' }
  await listProduct(world, seller, 'image', { ...plain, name: 'Metal Works' }, ['cn-hangzhou'])
  await world.dataSource.query(fill, [products])
  // Small tiers, so that this shelf has all five.
  for (const [tier, size] of [
    [1, 20],
    [2, 60],
    [3, 200],
    [4, 600],
  ])
    await world.dataSource.query('UPDATE shelf_tiers SET size = $2 WHERE tier = $1', [tier, size])
  await world.dataSource.query('SELECT tier_shelf()')
})
afterAll(() => world.stop())

type Answer = {
  items: { id: string }[]
  total: number
  isTotalExact: boolean
  nextCursor: string | null
  facets: Record<string, { value: string; count: number }[]>
}
const ask = async (query: string): Promise<Answer> =>
  (await as(world.app).get(`/api/v1/storefront/products?${query}`).expect(200)).body

/** Ids of all pages, by their cursors. */
async function allPages(query: string): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  do {
    const page: Answer = await ask(`${query}&limit=100${cursor ? `&cursor=${cursor}` : ''}`)
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor
  } while (cursor)
  return ids
}

/** What the list must be, by one plain statement over the whole shelf. */
const expected = async (where: string, orderBy: string): Promise<string[]> => {
  const rows = await world.dataSource.query<{ id: string }[]>(
    `SELECT e.product_id AS id FROM shelf_entries e JOIN shelf_index i USING (product_id)
     WHERE ${where} ORDER BY ${orderBy}`,
  )
  return rows.map(({ id }) => id)
}
const bestFirst = (word: string) =>
  `CASE WHEN lower(e.name) ~ '\\m${word}\\M' THEN 1 ELSE 2 END, i.tier, i.place, e.product_id`
const speaksOf = (word: string) => `lower(e.name || ' ' || e.short_description) ~ '\\m${word}\\M'`

describe('ST-1 a shelf of which a search reads only the best', () => {
  it.each(['walrus', 'silver', 'copper'])(
    'ST-1 leads through all that speaks of %s, the best first, each once',
    async (word) => {
      const all = await allPages(`q=${word}`)
      expect(all).toEqual(await expected(speaksOf(word), bestFirst(word)))
      expect(new Set(all).size).toBe(all.length)
    },
  )

  it.each(['walrus', 'silver', 'copper'])(
    'ST-1 leads through what speaks of %s and fits a filter',
    async (word) => {
      expect(await allPages(`q=${word}&architecture=arm64`)).toEqual(
        await expected(`${speaksOf(word)} AND 'arm64' = ANY(e.architectures)`, bestFirst(word)),
      )
    },
  )

  it.each([
    ['newest', 'e.listed_at DESC, e.product_id DESC'],
    ['popular', 'e.subscription_count DESC, e.product_id DESC'],
    ['rating', 'coalesce(e.rating_damped, 0) DESC, e.rating_count DESC, e.product_id DESC'],
    ['name', 'lower(e.name) COLLATE "C", e.product_id'],
  ])('ST-1 sorts few and many hits alike: %s', async (sort, orderBy) => {
    for (const word of ['walrus', 'copper'])
      expect(await allPages(`q=${word}&sort=${sort}`)).toEqual(
        await expected(speaksOf(word), orderBy),
      )
  })

  it('ST-1 says "at least" when it stopped, and the exact number when it did not', async () => {
    expect(await ask('q=walrus')).toMatchObject({ isTotalExact: false })
    const some = await ask('q=silver')
    expect(some.isTotalExact).toBe(false)
    expect(some.total).toBeGreaterThanOrEqual(200)
    expect(some.total).toBeLessThan(products / 2)
    // A filter, or another order, is told of all.
    const exact = { total: products / 2, isTotalExact: true }
    expect(await ask('q=silver&sort=newest')).toMatchObject(exact)
    const narrowed = await ask('q=silver&architecture=arm64')
    expect(narrowed).toMatchObject({ total: products / 6, isTotalExact: true })
    expect(narrowed.facets['architecture']).toEqual([
      { value: 'x86_64', count: products / 3 },
      { value: 'arm64', count: products / 6 },
    ])
  })

  it('ST-1 puts what is called exactly so first, wherever it stands', async () => {
    const [worst] = await world.dataSource.query<{ id: string; name: string }[]>(
      `SELECT e.product_id AS id, e.name FROM shelf_entries e JOIN shelf_index i USING (product_id)
       WHERE e.name LIKE 'Walrus%' ORDER BY i.tier DESC, i.place DESC LIMIT 1`,
    )
    const { items } = await ask(`q=${encodeURIComponent(worst?.name ?? '')}`)
    expect(items[0]?.id).toBe(worst?.id)
  })

  it.each([
    ['["[]","00000000-0000-0000-0000-000000000000"]'],
    ['["{}","00000000-0000-0000-0000-000000000000"]'],
    ['["[1,2]","00000000-0000-0000-0000-000000000000"]'],
    ['["[2,1,\\"x\\"]","00000000-0000-0000-0000-000000000000"]'],
    ['["[2,1,1e400]","00000000-0000-0000-0000-000000000000"]'],
    ['["[2,1,-4.5]","nobody"]'],
    ['["2026-01-01T00:00:00Z","00000000-0000-0000-0000-000000000000"]'],
  ])('ST-1 refuses a cursor that somebody made up: %s', async (made) => {
    const cursor = Buffer.from(made).toString('base64url')
    const answer = await as(world.app)
      .get(`/api/v1/storefront/products?q=copper&cursor=${cursor}`)
      .expect(400)
    expect(answer.body.errors[0]).toMatchObject({ pointer: '#/cursor', code: 'unknown-cursor' })
  })
})
