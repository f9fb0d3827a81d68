import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import {
  ctxOf,
  editedRevision,
  IdParams,
  problems,
  ref,
  sendRevision,
  type AccountActor,
} from '@emporium/service-kit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import { RotateSecretBody } from '../rotations/rotation.schemas.ts'
import { requireSession } from '../sessions/require-session.ts'
import {
  deleteEndpoint,
  disableEndpoint,
  editEndpoint,
  enableEndpoint,
  rotateSecret,
} from './change-endpoint.ts'
import { createEndpoint, type WebhookTools } from './create-endpoint.ts'
import type { WebhookEndpoint } from './endpoint.entity.ts'
import { presentEndpoint } from './endpoint.presenter.ts'
import {
  EditEndpointBody,
  EndpointsQuery,
  NewEndpointBody,
  WebhookEndpointView,
  WebhookEndpointWithSecretView,
} from './endpoint.schemas.ts'
import { getEndpoint, listEndpoints } from './list-endpoints.query.ts'

const tags = ['webhooks']
const people = { config: { access: 'account' }, preHandler: requireSession } as const
const path = '/api/v1/webhook-endpoints'

const verbs = [
  {
    verb: 'enable',
    operationId: 'enableWebhookEndpoint',
    summary: 'Send to an endpoint again, first what waited',
    act: enableEndpoint,
  },
  {
    verb: 'disable',
    operationId: 'disableWebhookEndpoint',
    summary: 'Send nothing to an endpoint until it is enabled again',
    act: disableEndpoint,
  },
] as const

/** Sends an endpoint as it is now, with the revision that the next editor names. */
function present(request: FastifyRequest, reply: FastifyReply, endpoint: WebhookEndpoint) {
  sendRevision(reply, endpoint.revision)
  return presentEndpoint(request.actor, endpoint, ctxOf(request).now())
}

/** Where vendors are told what happens (PA-1). What answers with a secret takes no Idempotency-Key. */
export const endpointRoutes = (tools: WebhookTools): FastifyPluginAsyncTypebox =>
  async function webhookEndpoints(app) {
    app.post(
      path,
      {
        ...people,
        schema: {
          operationId: 'createWebhookEndpoint',
          summary: 'Have your events sent to an address; its secret is shown once',
          tags,
          body: NewEndpointBody,
          response: { 201: ref(WebhookEndpointWithSecretView), ...problems },
        },
      },
      async (request, reply) => {
        const actor = request.actor as AccountActor
        const made = await createEndpoint(ctxOf(request), tools, actor, request.body)
        reply.code(201)
        return { ...present(request, reply, made.endpoint), secret: made.secret }
      },
    )

    app.get(
      path,
      {
        ...people,
        schema: {
          operationId: 'listWebhookEndpoints',
          summary: 'The endpoints of your vendor',
          tags,
          querystring: EndpointsQuery,
          response: {
            200: Type.Object({ items: Type.Array(ref(WebhookEndpointView)) }),
            ...problems,
          },
        },
      },
      async (request) => {
        const ctx = ctxOf(request)
        const actor = request.actor as AccountActor
        const found = await listEndpoints(ctx, actor, request.query.vendorId)
        return { items: found.map((endpoint) => presentEndpoint(actor, endpoint, ctx.now())) }
      },
    )

    app.get(
      `${path}/:id`,
      {
        ...people,
        schema: {
          operationId: 'getWebhookEndpoint',
          summary: 'An endpoint',
          tags,
          params: IdParams,
          response: { 200: ref(WebhookEndpointView), ...problems },
        },
      },
      async (request, reply) =>
        present(request, reply, await getEndpoint(ctxOf(request), request.params.id)),
    )

    app.patch(
      `${path}/:id`,
      {
        config: { access: 'account', editsRevision: true },
        preHandler: requireSession,
        schema: {
          operationId: 'editWebhookEndpoint',
          summary: 'Change the address, the types or the description of an endpoint',
          tags,
          params: IdParams,
          body: EditEndpointBody,
          response: { 200: ref(WebhookEndpointView), ...problems },
        },
      },
      async (request, reply) => {
        const which = { id: request.params.id, edited: editedRevision(request) }
        return present(
          request,
          reply,
          await editEndpoint(ctxOf(request), tools, which, request.body),
        )
      },
    )

    app.post(
      `${path}/:id/rotate-secret`,
      {
        ...people,
        schema: {
          operationId: 'rotateWebhookSecret',
          summary: 'A new secret for an endpoint; the one before signs beside it for a while',
          tags,
          params: IdParams,
          body: RotateSecretBody,
          response: { 200: ref(WebhookEndpointWithSecretView), ...problems },
        },
      },
      async (request, reply) => {
        const { overlapHours } = request.body
        const made = await rotateSecret(ctxOf(request), tools, request.params.id, overlapHours)
        return { ...present(request, reply, made.endpoint), secret: made.secret }
      },
    )

    for (const { verb, operationId, summary, act } of verbs)
      app.post(
        `${path}/:id/${verb}`,
        {
          ...people,
          schema: {
            operationId,
            summary,
            tags,
            params: IdParams,
            response: { 200: ref(WebhookEndpointView), ...problems },
          },
        },
        async (request, reply) =>
          present(request, reply, await act(ctxOf(request), request.params.id)),
      )

    app.delete(
      `${path}/:id`,
      {
        ...people,
        schema: {
          operationId: 'deleteWebhookEndpoint',
          summary: 'Forget an endpoint, with its deliveries',
          tags,
          params: IdParams,
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await deleteEndpoint(ctxOf(request), request.params.id)
        return reply.code(204).send(null)
      },
    )
  }
