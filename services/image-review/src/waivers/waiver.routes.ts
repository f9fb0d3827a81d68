import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref } from '@emporium/service-kit'
import { Type } from 'typebox'
import { CaseView } from '../cases/case.schemas.ts'
import { viewCase } from '../cases/view-case.query.ts'
import { grantWaiver } from './grant-waiver.ts'
import { revokeWaiver } from './revoke-waiver.ts'
import { standingWaivers } from './standing-waivers.query.ts'
import { presentWaiver } from './waiver.presenter.ts'
import { GrantWaiverBody, WaiversQuery, WaiverView } from './waiver.schemas.ts'

const tags = ['review rules']
const access = { staff: ['reviewer'] as const }

/** Findings that are none, by the desk's word (RV-8). */
export const waiverRoutes: FastifyPluginAsyncTypebox = async function waivers(app) {
  app.post(
    '/api/v1/review-cases/:id/waivers',
    {
      config: { access },
      schema: {
        operationId: 'grantWaiver',
        summary:
          'A finding is none: the vendor is not asked about the same again until the waiver ends',
        tags,
        params: IdParams,
        body: GrantWaiverBody,
        response: { 200: ref(CaseView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      await grantWaiver(ctx, request.params.id, request.body)
      return viewCase(ctx, request.params.id)
    },
  )

  app.get(
    '/api/v1/review-waivers',
    {
      config: { access },
      schema: {
        operationId: 'listWaivers',
        summary: 'The waivers that hold now, newest first',
        tags,
        querystring: WaiversQuery,
        response: { 200: Type.Object({ items: Type.Array(ref(WaiverView)) }), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const waivers = await standingWaivers(ctx.db, ctx.now(), request.query)
      return { items: waivers.map(presentWaiver) }
    },
  )

  app.post(
    '/api/v1/review-waivers/:id/revoke',
    {
      config: { access },
      schema: {
        operationId: 'revokeWaiver',
        summary: 'Take a waiver back: the finding counts again',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await revokeWaiver(ctxOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}
