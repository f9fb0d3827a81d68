import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { queueOfReviews } from './queue-of-reviews.query.ts'
import { reportReview } from './report-review.ts'
import { QueueQuery, ReportBody, ReviewQueueView } from './report.schemas.ts'

const tags = ['reviews']

/** Reports of reviews, and what of them waits for operations (SP-3). */
export const reportRoutes: FastifyPluginAsyncTypebox = async function reports(app) {
  app.post(
    '/api/v1/reviews/:id/reports',
    {
      config: { access: 'account', rateLimit: { max: 10, timeWindow: '1 minute' } },
      schema: {
        operationId: 'reportReview',
        summary: 'Tell operations that something is wrong with a review',
        tags,
        params: IdParams,
        body: ReportBody,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      await reportReview(ctxOf(request), request.actor as AccountActor, params.id, body)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/api/v1/reviews/queue',
    {
      config: { access: { staff: ['reviewer', 'admin'] } },
      schema: {
        operationId: 'listReviewQueue',
        summary:
          'Reviews that wait for operations, the longest waiting first: reported, or edited while hidden',
        tags,
        querystring: QueueQuery,
        response: { 200: ref(ReviewQueueView), ...problems },
      },
    },
    (request) => queueOfReviews(ctxOf(request), request.query),
  )
}
