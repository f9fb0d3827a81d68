import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  type ActRules,
  ctxOf,
  type FileLinks,
  IdParams,
  PageOf,
  peopleAndPrograms,
  problems,
  ref,
} from '@emporium/service-kit'
import { presentChangeMessage } from './change-request.presenter.ts'
import {
  ApproveChangeBody,
  ChangeMessageBody,
  ChangeMessageView,
  ChangeRequestDetailView,
  ChangeRequestsQuery,
  ChangeRequestsSummaryView,
  ChangeRequestView,
  DeclineChangeBody,
  RequestChangeBody,
} from './change-request.schemas.ts'
import { decideChange } from './decide-change.ts'
import { listChangeRequests } from './list-change-requests.query.ts'
import { requestChange } from './request-change.ts'
import { summariseChangeRequests } from './summarise-change-requests.query.ts'
import { viewChangeRequest } from './view-change-request.query.ts'
import { withdrawChange } from './withdraw-change.ts'
import { writeChangeMessage } from './write-change-message.ts'

const tags = ['change requests']
const answers = { response: { 200: ref(ChangeRequestDetailView), ...problems } }
const readers = { access: peopleAndPrograms('catalog:read', 'catalog:write') }
const writers = { access: peopleAndPrograms('catalog:write') }
const admins = { access: { staff: ['admin'] } } as const

/** Requests about listed products: sellers ask, both sides write, operations carries out or declines (IM-11, SA-3). */
export const changeRequestRoutes = (links: FileLinks, acts: ActRules): FastifyPluginAsyncTypebox =>
  async function changeRequests(app) {
    app.post(
      '/api/v1/products/:id/change-requests',
      {
        config: { ...writers, idempotent: true },
        schema: {
          operationId: 'requestChange',
          summary:
            'Ask operations to remove a version or product, or to change a listing or support date',
          tags,
          params: IdParams,
          body: RequestChangeBody,
          response: { 201: ref(ChangeRequestDetailView), ...problems },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const made = await requestChange(ctx, request.params.id, request.body)
        reply.code(201).header('location', `/api/v1/change-requests/${made.id}`)
        return viewChangeRequest(ctx, links, made.id)
      },
    )

    app.get(
      '/api/v1/change-requests',
      {
        config: readers,
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

    app.get(
      '/api/v1/change-requests/summary',
      {
        config: admins,
        schema: {
          operationId: 'summariseChangeRequests',
          summary: 'How many requests wait for a decision',
          tags,
          response: { 200: ref(ChangeRequestsSummaryView), ...problems },
        },
      },
      (request) => summariseChangeRequests(ctxOf(request)),
    )

    app.get(
      '/api/v1/change-requests/:id',
      {
        config: readers,
        schema: {
          operationId: 'getChangeRequest',
          summary: 'A request with its messages, its proposed changes and its effect',
          tags,
          params: IdParams,
          ...answers,
        },
      },
      (request) => viewChangeRequest(ctxOf(request), links, request.params.id),
    )

    app.post(
      '/api/v1/change-requests/:id/messages',
      {
        config: {
          ...writers,
          audited: true,
          idempotent: true,
          rateLimit: { max: 30, timeWindow: '1 minute' },
        },
        schema: {
          operationId: 'writeChangeMessage',
          summary: 'Write to the other side about a request',
          tags,
          params: IdParams,
          body: ChangeMessageBody,
          response: { 201: ref(ChangeMessageView), ...problems },
        },
      },
      async (request, reply) => {
        const { params, body } = request
        const message = await writeChangeMessage(ctxOf(request), params.id, body.text)
        reply.code(201)
        return presentChangeMessage(request.actor, message)
      },
    )

    app.post(
      '/api/v1/change-requests/:id/withdraw',
      {
        config: writers,
        schema: {
          operationId: 'withdrawChange',
          summary: 'Take a request back before it is carried out',
          tags,
          params: IdParams,
          ...answers,
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        await withdrawChange(ctx, request.params.id)
        return viewChangeRequest(ctx, links, request.params.id)
      },
    )

    app.post(
      '/api/v1/change-requests/:id/approve',
      {
        config: admins,
        schema: {
          operationId: 'approveChange',
          summary: 'Approve a request and carry it out, now or on the wanted date',
          description: 'Answers 202 when it is held until a second person proceeds.',
          tags,
          params: IdParams,
          body: ApproveChangeBody,
          response: { ...answers.response, 202: ref(ChangeRequestDetailView) },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const { id } = request.params
        const { answer = null, when } = request.body
        const { isHeld } = await decideChange(ctx, acts, { id, verb: 'approve', answer, when })
        reply.code(isHeld ? 202 : 200)
        return viewChangeRequest(ctx, links, request.params.id)
      },
    )

    app.post(
      '/api/v1/change-requests/:id/decline',
      {
        config: admins,
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
        const ctx = ctxOf(request)
        await decideChange(ctx, acts, { id: request.params.id, verb: 'decline', ...request.body })
        return viewChangeRequest(ctx, links, request.params.id)
      },
    )
  }
