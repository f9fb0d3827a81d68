import assert from 'node:assert/strict'
import type { Person } from '../people/person.ts'
import type { KeyPair } from '../play/installation.ts'
import { chooseImage, submit } from '../steps/publish.ts'
import { untilOnShelf } from '../steps/review.ts'
import { daysAhead } from './days-ahead.ts'
import { tryAndPass } from './stock-shelf.ts'

/** A second version of a listed product, and an addendum to the note of the first (IM-10). */
export async function releaseNextVersion(
  seller: Person,
  reviewer: Person,
  key: KeyPair,
  id: string,
): Promise<void> {
  const path = { params: { path: { id } } }
  await untilOnShelf(seller, id)
  const { data: before } = await seller.api.GET('/api/v1/products/{id}', path)
  const first = before?.versions[0]
  assert(first, 'the product has a version')
  await seller.api.POST('/api/v1/products/{id}/versions/{versionId}/addenda', {
    params: { path: { id, versionId: first.id } },
    body: { text: 'Certificates of the search page last until March; V1.1 renews them by itself.' },
  })
  await seller.api.POST('/api/v1/products/{id}/versions', {
    ...path,
    body: {
      versionNumber: 'V1.1',
      releaseNote: 'Certificates are renewed by themselves; searches are saved and shared.',
      supportedUntil: daysAhead(730),
      hasBootScript: false,
    },
  })
  await chooseImage(seller, id, key, 'cn-hangzhou', 'm-sim-hz-nightly-07')
  await submit(seller, id)
  await tryAndPass(reviewer, id)
}

/** Requests to operations: one that asks the seller back, one that waits for a decision (IM-11, SA-3). */
export async function askOperations(
  seller: Person,
  admin: Person,
  { saas, image }: Record<'saas' | 'image', string>,
): Promise<void> {
  const { data: asked } = await seller.api.POST('/api/v1/products/{id}/change-requests', {
    params: { path: { id: saas } },
    body: {
      kind: 'update_listing',
      reason: 'Since this month the forecast covers reserved servers too.',
      changes: {
        shortDescription:
          'Shows what each team, product and customer costs in the cloud, by the hour, with a forecast.',
      },
    },
  })
  assert(asked)
  await admin.api.POST('/api/v1/change-requests/{id}/messages', {
    params: { path: { id: asked.id } },
    body: { text: 'Happily. From which day on do buyers see the forecast?' },
  })
  await seller.api.POST('/api/v1/products/{id}/change-requests', {
    params: { path: { id: image } },
    body: {
      kind: 'add_region',
      reason: 'Buyers in Singapore ask for servers near to them.',
      regionIds: ['ap-southeast-1'],
    },
  })
}

/** What waits for a second person: an admin wants to take a product with subscribers off the shelf (IM-11, RV-7). */
export async function proposeRemoval(admin: Person, id: string): Promise<void> {
  const { response } = await admin.api.POST('/api/v1/products/{id}/remove', {
    params: { path: { id } },
    body: { reason: 'Its maker has ended support; a known hole will not be closed any more.' },
  })
  assert.equal(response.status, 202, 'a product with subscribers waits for a second person')
}
