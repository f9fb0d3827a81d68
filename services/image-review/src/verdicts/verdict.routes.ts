import { rejectionReasons } from '@emporium/domain'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, peopleAndPrograms, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { passAccess } from './pass-access.ts'
import { passInformation } from './pass-information.ts'
import { rejectCase } from './reject-case.ts'
import { PassAccessBody, RejectCaseBody, RejectionReasonView } from './verdict.schemas.ts'

const tags = ['review cases']
const access = { staff: ['reviewer'] as const }

/** Verdicts of reviewers (RV-3…5). */
export const verdictRoutes: FastifyPluginAsyncTypebox = async function verdicts(app) {
  app.get(
    '/api/v1/rejection-reasons',
    {
      config: { access: peopleAndPrograms('catalog:read', 'catalog:write') },
      schema: {
        operationId: 'listRejectionReasons',
        summary: 'Why a submission may be rejected, and by which rules',
        tags,
        response: {
          200: Type.Object({ items: Type.Array(ref(RejectionReasonView)) }),
          ...problems,
        },
      },
    },
    () => ({
      items: rejectionReasons.map((reason) => ({
        ...reason,
        productTypes: [...reason.productTypes],
      })),
    }),
  )

  app.post(
    '/api/v1/review-cases/:id/pass-access',
    {
      config: { access },
      schema: {
        operationId: 'passAccess',
        summary: 'The product works when reached: on to the product information check',
        tags,
        params: IdParams,
        body: PassAccessBody,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await passAccess(ctx, request.params.id, request.body.override)
      return viewCase(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/review-cases/:id/pass-information',
    {
      config: { access },
      schema: {
        operationId: 'passInformation',
        summary: 'The listing follows the rules: on to production and the shelf',
        tags,
        params: IdParams,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await passInformation(ctx, request.params.id)
      return viewCase(ctx, request.params.id)
    },
  )

  app.post(
    '/api/v1/review-cases/:id/reject',
    {
      config: { access },
      schema: {
        operationId: 'rejectCase',
        summary: 'The submission does not pass; say why',
        tags,
        params: IdParams,
        body: RejectCaseBody,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await rejectCase(ctx, request.params.id, request.body)
      return viewCase(ctx, request.params.id)
    },
  )
}
