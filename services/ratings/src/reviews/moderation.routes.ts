import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { hideReview, keepReview, restoreReview } from './moderate-review.ts'
import { DecideBody, HideBody, ReviewView } from './review.schemas.ts'
import { viewReview } from './view-review.query.ts'

const tags = ['reviews']
const access = { staff: ['reviewer', 'admin'] as const }

/** What operations do with reviews: out of sight with a reason, and back (ST-5, SP-3). */
export const moderationRoutes: FastifyPluginAsyncTypebox = async function moderation(app) {
  app.post(
    '/api/v1/reviews/:id/hide',
    {
      config: { access },
      schema: {
        operationId: 'hideReview',
        summary: 'Take a review out of sight, with a reason',
        tags,
        params: IdParams,
        body: HideBody,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await hideReview(ctx, request.params.id, request.body)
      return viewReview(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/reviews/:id/restore',
    {
      config: { access },
      schema: {
        operationId: 'restoreReview',
        summary: 'Show a hidden review again',
        tags,
        params: IdParams,
        body: DecideBody,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await restoreReview(ctx, request.params.id, request.body)
      return viewReview(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/reviews/:id/keep',
    {
      config: { access },
      schema: {
        operationId: 'keepReview',
        summary: 'Nothing is wrong with a reported review: it stays',
        tags,
        params: IdParams,
        body: DecideBody,
        response: { 200: ref(ReviewView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await keepReview(ctx, request.params.id, request.body)
      return viewReview(ctx, request.params.id)
    },
  )
}
