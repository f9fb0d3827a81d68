import assert from 'node:assert/strict'
import type { Person } from '../people/person.ts'
import { until } from '../play/until.ts'

const dayMs = 24 * 60 * 60_000

/** The seller sees the order: product, buyer ID, time; no account (SP-2). */
export async function seeOrder(
  seller: Person,
  buyer: Person,
  subscriptionId: string,
): Promise<void> {
  const { data, response } = await seller.api.GET('/api/v1/orders')
  const order = data?.items.find((item) => item.id === subscriptionId)
  assert(order, 'the order is in the list')
  assert.match(order.buyerId, /^b-/)
  // The installation's clock need not be ours to the second.
  assert(Math.abs(Date.parse(order.at) - Date.now()) < dayMs, 'the order is of today')
  assert(!JSON.stringify(data).includes(buyer.id), 'the account stays hidden')
  assert.equal(response.status, 200)
}

/** The buyer rates the product (ST-5). */
export async function rate(
  buyer: Person,
  productId: string,
  rating: number,
  title: string,
  text = 'Up in a minute, found the bug in two.',
): Promise<void> {
  await until('ratings know the buyer', async () => {
    const answer = await buyer.api
      .PUT('/api/v1/products/{id}/reviews/mine', {
        params: { path: { id: productId } },
        body: { rating, title, text },
      })
      .catch((error: Error & { problem?: { type: string } }) => {
        if (
          error.problem?.type.endsWith('verified-buyer') ||
          error.problem?.type.endsWith('not-found')
        )
          return null
        throw error
      })
    return answer?.data
  })
}

/** The storefront and the seller show the rating (SP-3, ST-1). */
export async function seeRating(
  seller: Person,
  slug: string,
  productId: string,
  rating: number,
): Promise<void> {
  await until('the rating on the product page', async () => {
    const { data } = await seller.api.GET('/api/v1/storefront/products/{slug}', {
      params: { path: { slug } },
    })
    return data?.rating.average === rating
  })
  const { data } = await seller.api.GET('/api/v1/reviews', { params: { query: { productId } } })
  assert.equal(data?.items[0]?.rating, rating)
}
