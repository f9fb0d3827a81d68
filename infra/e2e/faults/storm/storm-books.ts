import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import type { Person } from '../../src/people/person.ts'
import { until } from '../../src/play/until.ts'
import { unitOf } from '../processes.ts'
import type { StormBuyer } from './storm-buyer.ts'

type Status = 'active' | 'cancelled'
const sorted = (ids: Iterable<string>) => [...ids].toSorted()

/** All subscriptions of a state that somebody is shown. */
async function subscriptionsOf({ api }: Person, status: Status): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { status, limit: 100, ...(cursor ? { cursor } : {}) }
    const { data } = await api.GET('/api/v1/subscriptions', { params: { query } })
    assert(data)
    ids.push(...data.items.map(({ id }) => id))
    cursor = data.nextCursor
  }
  return sorted(ids)
}

/** All orders of a product in a state that its seller is shown. */
async function ordersOf({ api }: Person, productId: string, status: Status): Promise<string[]> {
  const ids: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const query = { productId, status, limit: 100, ...(cursor ? { cursor } : {}) }
    const { data } = await api.GET('/api/v1/orders', { params: { query } })
    assert(data)
    ids.push(...data.items.map(({ id }) => id))
    cursor = data.nextCursor
  }
  return sorted(ids)
}

/** Every buyer is shown exactly what was agreed with them. */
export async function expectBuyersAgree(buyers: readonly StormBuyer[]): Promise<void> {
  for (const { person, active, cancelled } of buyers) {
    assert.deepEqual(await subscriptionsOf(person, 'active'), sorted(active))
    assert.deepEqual(await subscriptionsOf(person, 'cancelled'), sorted(cancelled))
  }
}

/** What the marketplace had noted of a product before a storm, or has after it. */
export type Books = {
  active: string[]
  cancelled: string[]
  /** How many gave 1, 2, 3, 4, 5 stars. */
  distribution: number[]
  /** What each service has made of the events, in the books that nobody is shown. */
  effects: Record<'active' | 'known' | 'verified' | 'told', number>
}

type Product = { id: string; slug: string }

async function effectsOf(productId: string, seller: Person): Promise<Books['effects']> {
  const { postgresPassword } = JSON.parse(
    readFileSync(join(process.env['EMPORIUM_STATE'] ?? '', 'secrets.json'), 'utf8'),
  ) as { postgresPassword: string }
  const client = new pg.Client({
    connectionString: `postgres://postgres:${postgresPassword}@127.0.0.1:${unitOf('postgres').port}/emporium`,
  })
  await client.connect()
  try {
    const { rows } = await client.query<Books['effects']>(
      `SELECT
         (SELECT count(*)::int FROM catalog.subscription_refs WHERE product_id = $1 AND is_active) AS active,
         (SELECT count(*)::int FROM catalog.subscription_refs WHERE product_id = $1) AS known,
         (SELECT count(*)::int FROM ratings.verified_buyers WHERE product_id = $1) AS verified,
         (SELECT count(*)::int FROM identity.notifications WHERE account_id = $2 AND kind = 'new_order') AS told`,
      [productId, seller.id],
    )
    assert(rows[0])
    return rows[0]
  } finally {
    await client.end()
  }
}

/** Opens the books of a product: orders and ratings as its seller is shown them, and what came of the events. */
export async function readBooks(seller: Person, { id }: Product): Promise<Books> {
  const { data } = await seller.api.GET('/api/v1/products/{id}/reviews', {
    params: { path: { id } },
  })
  assert(data)
  return {
    active: await ordersOf(seller, id, 'active'),
    cancelled: await ordersOf(seller, id, 'cancelled'),
    distribution: data.rating.distribution,
    effects: await effectsOf(id, seller),
  }
}

/** The books as they must be after a storm: what was there before, and what was agreed with each buyer. */
export function expectedBooks(before: Books, buyers: readonly StormBuyer[]): Books {
  const all = (of: 'active' | 'cancelled') => buyers.flatMap((buyer) => [...buyer[of]])
  const [active, cancelled] = [all('active'), all('cancelled')]
  const { effects, distribution } = before
  return {
    active: sorted([...before.active, ...active]),
    cancelled: sorted([...before.cancelled, ...cancelled]),
    distribution: distribution.map(
      (count, index) => count + buyers.filter(({ rating }) => rating === index + 1).length,
    ),
    effects: {
      active: effects.active + active.length,
      known: effects.known + active.length + cancelled.length,
      verified: effects.verified + buyers.length,
      told: effects.told + active.length + cancelled.length,
    },
  }
}

/** The shelf shows the same count and mean as the reviews (ST-5). */
export async function expectShelfAgrees(
  { api }: Person,
  { slug }: Product,
  { distribution }: Books,
): Promise<void> {
  const count = distribution.reduce((sum, n) => sum + n, 0)
  const total = distribution.reduce((sum, n, index) => sum + n * (index + 1), 0)
  const average = Math.round((total / count) * 100) / 100
  await until(`${count} ratings of ${average} on the shelf`, async () => {
    const { data } = await api.GET('/api/v1/storefront/products/{slug}', {
      params: { path: { slug } },
    })
    return data?.rating.count === count && data.rating.average === average
  })
}
