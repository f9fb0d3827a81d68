import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { resumeCase } from './resume-case.ts'

/** Whose turn it is in a case (RV-9); a question of the desk passes it to the seller. */
export const turnRoutes: FastifyPluginAsyncTypebox = async function turns(app) {
  app.post(
    '/api/v1/review-cases/:id/resume',
    {
      config: { access: { staff: ['reviewer'] as const } },
      schema: {
        operationId: 'resumeCase',
        summary: 'Go on without the answer of the seller; the clock of the desk goes on too',
        tags: ['review cases'],
        params: IdParams,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await resumeCase(ctx, request.params.id)
      return viewCase(ctx, request.params.id)
    },
  )
}
