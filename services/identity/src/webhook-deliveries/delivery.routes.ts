import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, IdParams, PageOf, problems, ref } from '@emporium/service-kit'
import { requireSession } from '../sessions/require-session.ts'
import { DeliveriesQuery, WebhookDeliveryRowView, WebhookDeliveryView } from './delivery.schemas.ts'
import { listDeliveries } from './list-deliveries.query.ts'
import { replayDelivery } from './replay-delivery.ts'
import { sendPing } from './send-ping.ts'
import { viewDelivery } from './view-delivery.query.ts'

const tags = ['webhooks']
const people = { config: { access: 'account' }, preHandler: requireSession } as const

/** What was sent to a vendor's endpoints, and what they answered (PA-1). */
export const deliveryRoutes: FastifyPluginAsyncTypebox = async function webhookDeliveries(app) {
  app.get(
    '/api/v1/webhook-endpoints/:id/deliveries',
    {
      ...people,
      schema: {
        operationId: 'listWebhookDeliveries',
        summary: 'What was sent to an endpoint, the newest first',
        tags,
        params: IdParams,
        querystring: DeliveriesQuery,
        response: { 200: PageOf(ref(WebhookDeliveryRowView)), ...problems },
      },
    },
    (request) => listDeliveries(ctxOf(request), request.params.id, request.query),
  )

  app.post(
    '/api/v1/webhook-endpoints/:id/ping',
    {
      config: { access: 'account', rateLimit: { max: 20, timeWindow: '1 minute' } },
      preHandler: requireSession,
      schema: {
        operationId: 'pingWebhookEndpoint',
        summary: 'Try an endpoint out with an event about itself',
        tags,
        params: IdParams,
        response: { 202: ref(WebhookDeliveryView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      const id = await sendPing(ctx, request.params.id)
      reply.code(202)
      return viewDelivery(ctx, id)
    },
  )

  app.get(
    '/api/v1/webhook-deliveries/:id',
    {
      ...people,
      schema: {
        operationId: 'getWebhookDelivery',
        summary: 'A delivery, with what was sent and what was answered',
        tags,
        params: IdParams,
        response: { 200: ref(WebhookDeliveryView), ...problems },
      },
    },
    (request) => viewDelivery(ctxOf(request), request.params.id),
  )

  app.post(
    '/api/v1/webhook-deliveries/:id/replay',
    {
      ...people,
      schema: {
        operationId: 'replayWebhookDelivery',
        summary: 'Send an event to its endpoint once more, under the same id',
        tags,
        params: IdParams,
        response: { 202: ref(WebhookDeliveryView), ...problems },
      },
    },
    async (request, reply) => {
      const ctx = ctxOf(request)
      await replayDelivery(ctx, request.params.id)
      reply.code(202)
      return viewDelivery(ctx, request.params.id)
    },
  )
}
