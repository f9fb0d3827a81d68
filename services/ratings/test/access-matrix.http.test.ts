import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  accessOf,
  as,
  createTestService,
  everybody,
  members,
  operationNamesOf,
  partiesOf,
  rowOf,
  type AccessMatrix,
  type TestService,
} from '@emporium/testing'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
let actors: ReturnType<typeof partiesOf>
/** A product of the owning vendor to which every person of the matrix has subscribed. */
let subscribed: { productId: string; vendorId: string; name: string }

const outsiders = ['buyer', 'foreign_owner', 'reviewer', 'onboarding_officer', 'admin'] as const

beforeAll(async () => {
  service = await createTestService(ratings)
  subscribed = await listProduct(service)
  actors = partiesOf(service, subscribed.vendorId, ['reviews:read', 'reviews:write'])
  for (const person of [...outsiders, ...members])
    await subscribeTo(service, subscribed, actors[person])
})
afterAll(() => service.stop())

/** A review of another product of the owning vendor, by somebody else each time: one person may write now and then only. */
const reviewed = async (author = service.actors.buyer()) => {
  const product = await listProduct(service, { vendorId: subscribed.vendorId })
  await subscribeTo(service, product, author)
  const { body } = await as(service.app, author)
    .put(`/api/v1/products/${product.productId}/reviews/mine`)
    .send(fiveStars)
    .expect(201)
  return { productId: product.productId, id: body.id as string }
}
const review = async () => ({ id: (await reviewed()).id })
const reviewOfBuyer = () => reviewed(actors.buyer)
const hidden = async () => {
  const { id } = await review()
  const body = { code: 'personal_data', reason: 'It names a person.' }
  await as(service.app, actors.reviewer).post(`/api/v1/reviews/${id}/hide`).send(body).expect(200)
  return { id }
}
const reported = async () => {
  const { id } = await review()
  await as(service.app, service.actors.buyer())
    .post(`/api/v1/reviews/${id}/reports`)
    .send({ code: 'spam' })
    .expect(204)
  return { id }
}
const moderators = ['reviewer', 'admin'] as const
const operations = { may: ['admin'] } as const

/** Who may call what of ratings, for reviews of a vendor's products by `buyer` (ST-5, SP-3, ON-10). */
const matrix: AccessMatrix = {
  listProductReviews: { may: everybody, at: () => ({ id: subscribed.productId }) },
  // The seller's own people have subscribed as well: one does not rate one's own product.
  putMyReview: { may: outsiders, at: () => ({ id: subscribed.productId }), body: fiveStars },
  getMyReview: { may: [...outsiders, ...members], at: () => ({ id: subscribed.productId }) },
  listReviewWordings: {
    may: ['buyer', ...moderators],
    at: async () => ({ id: (await reviewOfBuyer()).id }),
  },
  // Not those who sell the product; one does not say that one's own product is liked.
  voteForReview: { may: outsiders, at: review },
  takeBackVote: { may: outsiders, at: review },
  withdrawMyReview: { may: ['buyer'], at: async () => ({ id: (await reviewOfBuyer()).productId }) },
  listReviews: { may: [...members, 'foreign_owner', 'client', 'foreign_client', ...moderators] },
  summariseRatings: {
    may: [...members, 'foreign_owner', 'client', 'foreign_client', ...moderators],
  },
  takeBackReply: { may: ['owner', 'publisher', 'support', 'client'], at: review },
  replyToReview: {
    may: ['owner', 'publisher', 'support', 'client'],
    at: review,
    body: { text: 'Thank you.' },
  },
  hideReview: {
    may: moderators,
    at: review,
    body: { code: 'personal_data', reason: 'It names a person.' },
  },
  restoreReview: { may: moderators, at: hidden, body: {} },
  keepReview: { may: moderators, at: reported, body: {} },
  // Those who sell the product may report, and do not decide.
  reportReview: { may: [...outsiders, ...members], at: review, body: { code: 'spam' } },
  listReviewQueue: { may: moderators },
  listRatingsAuditEntries: operations,
  exportRatingsAuditEntries: operations,
  verifyRatingsAuditChain: operations,
  getRatingsQueue: operations,
  listRatingsParkedMessages: operations,
  // There is no such message: an admin is told so.
  replayRatingsParkedMessage: { may: [] },
}

describe('S-1 ASVS 8.1 who may call what of ratings', () => {
  it('S-1 every operation has its row', async () => {
    const known = await operationNamesOf('ratings')
    expect(Object.keys(matrix).toSorted()).toEqual(known)
  })

  it.each(Object.keys(matrix))('S-1 %s', async (operationId) => {
    const { operation, row } = await rowOf('ratings', matrix, operationId)
    const { expected, found } = await accessOf(service, operation, row, actors)
    expect(found).toEqual(expected)
  })

  it('PA-1 a program that may only read reviews does not answer them', async () => {
    const { id } = await review()
    const program = (scope: string) =>
      as(service.app, service.actors.client(subscribed.vendorId, scope))
    const reply = { text: 'Thank you.' }
    await program('reviews:read').get('/api/v1/reviews').expect(200)
    await program('reviews:read').post(`/api/v1/reviews/${id}/reply`).send(reply).expect(403)
    await program('reviews:write').post(`/api/v1/reviews/${id}/reply`).send(reply).expect(200)
    await program('reviews:write').get('/api/v1/reviews').expect(200)
  })
})
