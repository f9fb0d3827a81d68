import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { ChangesView } from '../changes/change.schemas.ts'
import { viewChanges } from '../changes/view-changes.query.ts'
import { CasesQuery, CasesSummaryView, CaseSummaryView, CaseView } from './case.schemas.ts'
import { claimCase } from './claim-case.ts'
import { listCases } from './list-cases.query.ts'
import { releaseCase } from './release-case.ts'
import { summariseCases } from './summarise-cases.query.ts'
import { viewCase } from './view-case.query.ts'

const tags = ['review cases']
const desk = { staff: ['reviewer'] as const }

/**
 * The review desk: queue, case, claim (RV-7); sellers see the cases of their own company.
 * @param mostClaims how many cases one reviewer may hold; 0 for any number
 */
export const caseRoutes = (mostClaims: number): FastifyPluginAsyncTypebox =>
  async function cases(app) {
    app.get(
      '/api/v1/review-cases',
      {
        config: { access: peopleAndPrograms('catalog:read', 'catalog:write') },
        schema: {
          operationId: 'listCases',
          summary: "Cases of the desk, most urgent first; your company's cases, newest first",
          tags,
          querystring: CasesQuery,
          response: { 200: PageOf(ref(CaseSummaryView)), ...problems },
        },
      },
      (request) => listCases(ctxOf(request), request.query),
    )

    app.get(
      '/api/v1/review-cases/summary',
      {
        config: { access: desk },
        schema: {
          operationId: 'summariseCases',
          summary: 'The counters of the desk',
          tags,
          response: { 200: ref(CasesSummaryView), ...problems },
        },
      },
      (request) => summariseCases(ctxOf(request)),
    )

    app.get(
      '/api/v1/review-cases/:id',
      {
        config: { access: peopleAndPrograms('catalog:read', 'catalog:write') },
        schema: {
          operationId: 'viewCase',
          summary: 'A case with everything that you may see of it',
          tags,
          params: IdParams,
          response: { 200: ref(CaseView), ...problems },
        },
      },
      (request) => viewCase(ctxOf(request), request.params.id),
    )

    app.get(
      '/api/v1/review-cases/:id/changes',
      {
        config: { access: peopleAndPrograms('catalog:read', 'catalog:write') },
        schema: {
          operationId: 'viewChanges',
          summary: 'What changed since the last round and against the shelf, field by field',
          tags,
          params: IdParams,
          response: { 200: ref(ChangesView), ...problems },
        },
      },
      (request) => viewChanges(ctxOf(request), request.params.id),
    )

    app.post(
      '/api/v1/review-cases/:id/claim',
      {
        config: { access: desk },
        schema: {
          operationId: 'claimCase',
          summary: 'Take a case; of many one gets it',
          tags,
          params: IdParams,
          response: { 200: ref(CaseView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        await claimCase(ctx, request.params.id, mostClaims)
        return viewCase(ctx, request.params.id)
      },
    )

    app.post(
      '/api/v1/review-cases/:id/release',
      {
        config: { access: desk },
        schema: {
          operationId: 'releaseCase',
          summary: 'Let go of a case',
          tags,
          params: IdParams,
          response: { 200: ref(CaseView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        await releaseCase(ctx, request.params.id)
        return viewCase(ctx, request.params.id)
      },
    )
  }
