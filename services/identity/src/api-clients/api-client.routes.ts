import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, problems, ref, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { RotateSecretBody } from '../rotations/rotation.schemas.ts'
import { requireSession } from '../sessions/require-session.ts'
import { presentApiClient } from './api-client.presenter.ts'
import {
  ApiClientsQuery,
  ApiClientView,
  CreateApiClientBody,
  NewApiClientView,
} from './api-client.schemas.ts'
import { createApiClient } from './create-api-client.ts'
import { listApiClients } from './list-api-clients.query.ts'
import { revokeApiClient } from './revoke-api-client.ts'
import { rotateClientSecret } from './rotate-client-secret.ts'

const tags = ['api-clients']
const people = { config: { access: 'account' }, preHandler: requireSession } as const

/** Vendors' programs (PA-1). Making one takes no Idempotency-Key, because its answer holds a secret. */
export const apiClientRoutes: FastifyPluginAsyncTypebox = async function apiClients(app) {
  app.post(
    '/api/v1/api-clients',
    {
      ...people,
      schema: {
        operationId: 'createApiClient',
        summary: 'Make a program of your vendor; its secret is shown once',
        tags,
        body: CreateApiClientBody,
        response: { 201: ref(NewApiClientView), ...problems },
      },
    },
    async (request, reply) => {
      const actor = request.actor as AccountActor
      const ctx = ctxOf(request)
      const { client, secret } = await createApiClient(ctx, actor, request.body)
      return reply.code(201).send({ ...presentApiClient(client, ctx.now()), clientSecret: secret })
    },
  )

  app.post(
    '/api/v1/api-clients/:id/rotate-secret',
    {
      ...people,
      schema: {
        operationId: 'rotateClientSecret',
        summary: 'A new secret for a program; the one before is good for a while',
        tags,
        params: IdParams,
        body: RotateSecretBody,
        response: { 200: ref(NewApiClientView), ...problems },
      },
    },
    async (request) => {
      const ctx = ctxOf(request)
      const { overlapHours } = request.body
      const { client, secret } = await rotateClientSecret(ctx, request.params.id, overlapHours)
      return { ...presentApiClient(client, ctx.now()), clientSecret: secret }
    },
  )

  app.get(
    '/api/v1/api-clients',
    {
      ...people,
      schema: {
        operationId: 'listApiClients',
        summary: 'The programs of your vendor',
        tags,
        querystring: ApiClientsQuery,
        response: { 200: Type.Object({ items: Type.Array(ref(ApiClientView)) }), ...problems },
      },
    },
    async (request) => {
      const actor = request.actor as AccountActor
      return { items: await listApiClients(ctxOf(request), actor, request.query.vendorId) }
    },
  )

  app.delete(
    '/api/v1/api-clients/:id',
    {
      ...people,
      schema: {
        operationId: 'revokeApiClient',
        summary: 'Revoke a program',
        tags,
        params: IdParams,
        response: { 204: Type.Null(), ...problems },
      },
    },
    async (request, reply) => {
      await revokeApiClient(ctxOf(request), request.params.id)
      return reply.code(204).send(null)
    },
  )
}
