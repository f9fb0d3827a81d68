import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { ReviewView } from '../reviews/review.schemas.ts'
import { viewReview } from '../reviews/view-review.query.ts'
import { voteForReview } from './vote-for-review.ts'

const config = { access: 'account', rateLimit: { max: 60, timeWindow: '1 minute' } } as const
const schema = {
  tags: ['reviews'],
  params: IdParams,
  response: { 200: ref(ReviewView), ...problems },
}

/** Which reviews helped (ST-5). */
export const voteRoutes: FastifyPluginAsyncTypebox = async function votes(app) {
  app.post(
    '/api/v1/reviews/:id/helpful',
    {
      config,
      schema: {
        ...schema,
        operationId: 'voteForReview',
        summary:
          'Say that a review helped you; neither your own nor one of a product of your company',
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await voteForReview(ctx, request.actor as AccountActor, request.params.id, 'vote')
      return viewReview(ctx, request.params.id)
    },
  )

  app.delete(
    '/api/v1/reviews/:id/helpful',
    {
      config,
      schema: {
        ...schema,
        operationId: 'takeBackVote',
        summary: 'Take it back that a review helped you',
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await voteForReview(ctx, request.actor as AccountActor, request.params.id, 'unvote')
      return viewReview(ctx, request.params.id)
    },
  )
}
