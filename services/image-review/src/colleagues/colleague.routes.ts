import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { assignCase } from './assign-case.ts'
import { AssignCaseBody, ColleagueView } from './colleague.schemas.ts'
import { listColleagues } from './list-colleagues.query.ts'

const tags = ['review cases']
const admins = { staff: ['admin'] as const }

/**
 * Handing cases to colleagues (RV-7).
 * @param mostClaims how many cases one reviewer may hold; 0 for any number
 */
export const colleagueRoutes = (mostClaims: number): FastifyPluginAsyncTypebox =>
  async function colleagues(app) {
    app.get(
      '/api/v1/review-cases/:id/colleagues',
      {
        config: { access: admins },
        schema: {
          operationId: 'listColleagues',
          summary: 'Whom a case can be handed to, the least busy first',
          tags,
          params: IdParams,
          response: { 200: Type.Object({ items: Type.Array(ref(ColleagueView)) }), ...problems },
        },
      },
      async (request) => ({
        items: await listColleagues(ctxOf(request), request.params.id, mostClaims),
      }),
    )

    app.post(
      '/api/v1/review-cases/:id/assign',
      {
        config: { access: admins },
        schema: {
          operationId: 'assignCase',
          summary: 'Hand a case to a colleague, whoever has it; they are told',
          tags,
          params: IdParams,
          body: AssignCaseBody,
          response: { 200: ref(CaseView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        await assignCase(ctx, request.params.id, { ...request.body, most: mostClaims })
        return viewCase(ctx, request.params.id)
      },
    )
  }
