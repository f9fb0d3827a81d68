import assert from 'node:assert/strict'
import type { ReviewCaseView } from '@emporium/api-client'
import type { Person } from '../people/person.ts'
import { until } from '../play/until.ts'

const caseAt = (id: string) => ({ params: { path: { id } } })

/** Waits for the open case of a product in the queue and opens it. */
export async function findCase(reviewer: Person, productId: string): Promise<ReviewCaseView> {
  const found = await until('the case in the queue', async () => {
    const { data } = await reviewer.api.GET('/api/v1/review-cases', {
      params: { query: { productId, stage: 'open' } },
    })
    return data?.items[0]
  })
  return readCase(reviewer, found.id)
}

/** Reads a case. */
export async function readCase(reader: Person, id: string): Promise<ReviewCaseView> {
  const { data } = await reader.api.GET('/api/v1/review-cases/{id}', caseAt(id))
  assert(data)
  return data
}

/** Claims a case (RV-7). */
export async function claim(reviewer: Person, id: string): Promise<void> {
  const { data } = await reviewer.api.POST('/api/v1/review-cases/{id}/claim', caseAt(id))
  assert.equal(data?.assignee?.id, reviewer.id)
}

/** Launches a server from the image and waits until it was reached (RV-3). */
export async function reachServer(reviewer: Person, id: string): Promise<void> {
  await reviewer.api.POST('/api/v1/review-cases/{id}/access-servers', caseAt(id))
  await until('the access server reached', async () => {
    const { accessServers } = await readCase(reviewer, id)
    const server = accessServers[0]
    assert(server?.status !== 'unreachable' && server?.status !== 'failed', 'the server answers')
    return server?.status === 'reached'
  })
}

/** What a reviewer says who passes the access check without a test server (RV-3). */
export const passUntried = {
  override: {
    outcome: 'not_tried',
    reason: 'This image is known to work: no test server is needed.',
  },
} as const

/** Passes the access check, then the product information check (RV-3, RV-4). */
export async function passBoth(
  reviewer: Person,
  id: string,
  body: { override?: (typeof passUntried)['override'] } = {},
): Promise<void> {
  const { data: access } = await reviewer.api.POST('/api/v1/review-cases/{id}/pass-access', {
    ...caseAt(id),
    body,
  })
  assert.equal(access?.status, 'information_check')
  await reviewer.api.POST('/api/v1/review-cases/{id}/pass-information', caseAt(id))
}

/** Rejects with a reason at a field (RV-5). */
export async function reject(
  reviewer: Person,
  id: string,
  text: string,
  field: string,
): Promise<void> {
  const { data: list } = await reviewer.api.GET('/api/v1/rejection-reasons')
  const code = 'other'
  assert(
    list?.items.some((reason) => reason.code === code),
    'the reason is one of the list',
  )
  const { data } = await reviewer.api.POST('/api/v1/review-cases/{id}/reject', {
    ...caseAt(id),
    body: { reasons: [{ code, text, field }] },
  })
  assert.equal(data?.status, 'rejected')
}

/** Waits until a product is on the shelf, in every release region (RV-4, IM-12). */
export async function untilOnShelf(seller: Person, productId: string): Promise<string> {
  return until('the product on the shelf, ready in every region', async () => {
    const { data: product } = await seller.api.GET('/api/v1/products/{id}', caseAt(productId))
    const [version] = product?.versions ?? []
    const isReady = (version?.regions ?? []).every((region) => region.isReady)
    return product?.status === 'available' && isReady ? product.slug : null
  })
}
