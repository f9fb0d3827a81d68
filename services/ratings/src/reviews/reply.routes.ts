import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { replyToReview, takeBackReply } from './reply-to-review.ts'
import { ReplyBody, ReviewView } from './review.schemas.ts'
import { viewReview } from './view-review.query.ts'

const tags = ['reviews']
const config = {
  access: peopleAndPrograms('reviews:write'),
  rateLimit: { max: 30, timeWindow: '1 minute' },
} as const

/** The seller's public answer to a review (SP-3). */
export const replyRoutes: FastifyPluginAsyncTypebox = async function replies(app) {
  app.post(
    '/api/v1/reviews/:id/reply',
    {
      config,
      schema: {
        operationId: 'replyToReview',
        summary: 'Answer a review of your product in public, or say it anew',
        tags,
        params: IdParams,
        body: ReplyBody,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await replyToReview(ctx, request.params.id, request.body.text)
      return viewReview(ctx, request.params.id)
    },
  )

  app.delete(
    '/api/v1/reviews/:id/reply',
    {
      config,
      schema: {
        operationId: 'takeBackReply',
        summary: 'Take your public answer to a review back',
        tags,
        params: IdParams,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await takeBackReply(ctx, request.params.id)
      return viewReview(ctx, request.params.id)
    },
  )
}
