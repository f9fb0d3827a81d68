import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref } from '@emporium/service-kit'
import { presentChangeRequest } from './change-request.presenter.ts'
import {
  ApproveChangeBody,
  ChangeRequestsQuery,
  ChangeRequestView,
  DeclineChangeBody,
  RequestChangeBody,
} from './change-request.schemas.ts'
import { decideChange } from './decide-change.ts'
import { listChangeRequests } from './list-change-requests.query.ts'
import { requestChange } from './request-change.ts'

const tags = ['change requests']
const answers = { response: { 200: ref(ChangeRequestView), ...problems } }

/** Requests about listed products: sellers ask, operations carries out or declines (IM-11, SA-3). */
export const changeRequestRoutes: FastifyPluginAsyncTypebox = async function changeRequests(app) {
  app.post(
    '/api/v1/products/:id/change-requests',
    {
      config: { access: 'account_or_client', idempotent: true },
      schema: {
        operationId: 'requestChange',
        summary: 'Ask operations to remove a version or product, or to open a listing for a change',
        tags,
        params: IdParams,
        body: RequestChangeBody,
        response: { 201: ref(ChangeRequestView), ...problems },
      },
    },
    async (request, reply) => {
      const made = await requestChange(ctxOf(request), request.params.id, request.body)
      reply.code(201)
      return presentChangeRequest(request.actor, made.request, made.product.name)
    },
  )

  app.get(
    '/api/v1/change-requests',
    {
      config: { access: 'account_or_client' },
      schema: {
        operationId: 'listChangeRequests',
        summary: "Your company's requests; all requests for staff",
        tags,
        querystring: ChangeRequestsQuery,
        response: { 200: PageOf(ref(ChangeRequestView)), ...problems },
      },
    },
    (request) => listChangeRequests(ctxOf(request), request.query),
  )

  app.post(
    '/api/v1/change-requests/:id/approve',
    {
      config: { access: { staff: ['admin'] } },
      schema: {
        operationId: 'approveChange',
        summary: 'Carry a request out',
        tags,
        params: IdParams,
        body: ApproveChangeBody,
        ...answers,
      },
    },
    async (request) => {
      const { params, body } = request
      const decided = await decideChange(ctxOf(request), params.id, 'approve', body.answer ?? null)
      return presentChangeRequest(request.actor, decided.request, decided.product.name)
    },
  )

  app.post(
    '/api/v1/change-requests/:id/decline',
    {
      config: { access: { staff: ['admin'] } },
      schema: {
        operationId: 'declineChange',
        summary: 'Decline a request, with a reason',
        tags,
        params: IdParams,
        body: DeclineChangeBody,
        ...answers,
      },
    },
    async (request) => {
      const { params, body } = request
      const decided = await decideChange(ctxOf(request), params.id, 'decline', body.answer)
      return presentChangeRequest(request.actor, decided.request, decided.product.name)
    },
  )
}
