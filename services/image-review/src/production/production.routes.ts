import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { RetryProductionBody } from './region-copy.schemas.ts'
import { retryProduction } from './retry-production.ts'

/** Production of images (IM-12). */
export const productionRoutes: FastifyPluginAsyncTypebox = async function production(app) {
  app.post(
    '/api/v1/review-cases/:id/retry-production',
    {
      config: { access: { staff: ['reviewer'] } },
      schema: {
        operationId: 'retryProduction',
        summary: 'Copy the image again to the regions that failed, or to one of them',
        tags: ['review cases'],
        params: IdParams,
        body: RetryProductionBody,
        response: { 202: ref(CaseView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      await retryProduction(ctx, request.params.id, request.body.regionId)
      return reply.code(202).send(await viewCase(ctx, request.params.id))
    },
  )
}
