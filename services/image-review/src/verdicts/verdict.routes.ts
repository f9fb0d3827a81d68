import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type Ctx } from '@emporium/service-kit'
import { Type } from 'typebox'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { passAccess } from './pass-access.ts'
import { passInformation } from './pass-information.ts'
import { rejectCase } from './reject-case.ts'
import { rejectionReasons } from './rejection-reasons.ts'
import { RejectCaseBody, RejectionReasonView } from './verdict.schemas.ts'

const tags = ['review cases']
const access = { staff: ['reviewer'] as const }

const passes = {
  'pass-access': {
    operationId: 'passAccess',
    summary: 'The product works when reached: on to the product information check',
    pass: passAccess,
  },
  'pass-information': {
    operationId: 'passInformation',
    summary: 'The listing follows the rules: on to production and the shelf',
    pass: passInformation,
  },
} satisfies Record<
  string,
  { operationId: string; summary: string; pass: (ctx: Ctx, id: string) => Promise<void> }
>

/** Verdicts of reviewers (RV-3…5). */
export const verdictRoutes: FastifyPluginAsyncTypebox = async function verdicts(app) {
  app.get(
    '/api/v1/rejection-reasons',
    {
      config: { access: 'account_or_client' },
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

  for (const [verb, { operationId, summary, pass }] of Object.entries(passes))
    app.post(
      `/api/v1/review-cases/:id/${verb}`,
      {
        config: { access },
        schema: {
          operationId,
          summary,
          tags,
          params: IdParams,
          response: { 200: ref(CaseView), ...problems },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const { id } = request.params as { id: string }
        await pass(ctx, id)
        return viewCase(ctx, id)
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
      await rejectCase(ctx, request.params.id, request.body.reasons)
      return viewCase(ctx, request.params.id)
    },
  )
}
