import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { myReview } from './my-review.query.ts'
import { putMyReview } from './put-my-review.ts'
import { MyReviewView, PutMyReviewBody, ReviewView } from './review.schemas.ts'
import { viewReview } from './view-review.query.ts'
import { withdrawMyReview } from './withdraw-my-review.ts'

const tags = ['reviews']
const access = 'account'
const rateLimit = { max: 30, timeWindow: '1 minute' }

/** A buyer's own review of a product: reading, writing, taking back (ST-5). */
export const myReviewRoutes: FastifyPluginAsyncTypebox = async function ownReview(app) {
  app.get(
    '/api/v1/products/:id/reviews/mine',
    {
      config: { access },
      schema: {
        operationId: 'getMyReview',
        summary: 'Your review of a product, also while it is hidden, and whether you may rate it',
        tags,
        params: IdParams,
        response: { 200: ref(MyReviewView), ...problems },
      },
    },
    (request) => myReview(ctxOf(request), request.actor as AccountActor, request.params.id),
  )

  app.put(
    '/api/v1/products/:id/reviews/mine',
    {
      config: { access, rateLimit },
      schema: {
        operationId: 'putMyReview',
        summary: 'Rate a product that you subscribed to, or change what you said',
        tags,
        params: IdParams,
        body: PutMyReviewBody,
        response: { 200: ref(ReviewView), 201: ref(ReviewView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const { params, body } = request
      const actor = request.actor as AccountActor
      const { review, isNew } = await putMyReview(ctx, actor, params.id, body)
      return reply.code(isNew ? 201 : 200).send(await viewReview(ctx, review.id))
    },
  )

  app.delete(
    '/api/v1/products/:id/reviews/mine',
    {
      config: { access, rateLimit },
      schema: {
        operationId: 'withdrawMyReview',
        summary: 'Take your review of a product back',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await withdrawMyReview(ctxOf(request), request.actor as AccountActor, request.params.id)
      return reply.code(204).send(null)
    },
  )
}
