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

/** The seller's orders are those of all buyers together, and `before`. */
export async function expectOrdersAgree(
  seller: Person,
  productId: string,
  buyers: readonly StormBuyer[],
  before: string,
): Promise<void> {
  const all = (of: 'active' | 'cancelled') => buyers.flatMap((buyer) => [...buyer[of]])
  assert.deepEqual(await ordersOf(seller, productId, 'active'), sorted([...all('active'), before]))
  assert.deepEqual(await ordersOf(seller, productId, 'cancelled'), sorted(all('cancelled')))
}

/** Count, mean and distribution are those of the last words of everybody, in the reviews and on the shelf (ST-5). */
export async function expectRatingsAgree(
  reader: Person,
  product: { id: string; slug: string },
  ratings: readonly number[],
): Promise<void> {
  const { data } = await reader.api.GET('/api/v1/products/{id}/reviews', {
    params: { path: { id: product.id } },
  })
  const distribution = [1, 2, 3, 4, 5].map((stars) => ratings.filter((r) => r === stars).length)
  const total = ratings.reduce((sum, rating) => sum + rating, 0)
  const average = Math.round((total / ratings.length) * 100) / 100
  const { count, average: told, distribution: spread } = data?.rating ?? {}
  const expected = { count: ratings.length, average, distribution }
  assert.deepEqual({ count, average: told, distribution: spread }, expected)
  await until('the same rating on the shelf', async () => {
    const { data: page } = await reader.api.GET('/api/v1/storefront/products/{slug}', {
      params: { path: { slug: product.slug } },
    })
    return page?.rating.count === ratings.length && page.rating.average === average
  })
}

/** What each service has made of the events: one effect of each, in the books that nobody is shown. */
export async function expectEventsAgree(
  productId: string,
  seller: Person,
  buyers: readonly StormBuyer[],
): Promise<void> {
  const { postgresPassword } = JSON.parse(
    readFileSync(join(process.env['EMPORIUM_STATE'] ?? '', 'secrets.json'), 'utf8'),
  ) as { postgresPassword: string }
  const client = new pg.Client({
    connectionString: `postgres://postgres:${postgresPassword}@127.0.0.1:${unitOf('postgres').port}/emporium`,
  })
  await client.connect()
  try {
    const { rows } = await client.query<Record<string, number>>(
      `SELECT
         (SELECT count(*)::int FROM catalog.subscription_refs WHERE product_id = $1 AND is_active) AS active,
         (SELECT count(*)::int FROM catalog.subscription_refs WHERE product_id = $1) AS known,
         (SELECT count(*)::int FROM ratings.verified_buyers WHERE product_id = $1) AS verified,
         (SELECT count(*)::int FROM identity.notifications WHERE account_id = $2 AND kind = 'new_order') AS told`,
      [productId, seller.id],
    )
    const active = buyers.reduce((sum, buyer) => sum + buyer.active.size, 0)
    const cancelled = buyers.reduce((sum, buyer) => sum + buyer.cancelled.size, 0)
    // The main job had a buyer and an order of its own.
    assert.deepEqual(rows[0], {
      active: active + 1,
      known: active + cancelled + 1,
      verified: buyers.length + 1,
      told: active + cancelled + 1,
    })
  } finally {
    await client.end()
  }
}
