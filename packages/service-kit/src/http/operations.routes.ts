import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Service } from '@emporium/events'
import { Type } from 'typebox'
import { listParked, replayParked } from '../inbox/parked.ts'
import { queueFigures } from '../outbox/figures.ts'
import { nameOf } from './operation-name.ts'
import { ctxOf } from './request-context.ts'
import { Id, Instant, problems, Strict } from './schemas.ts'

const QueueFiguresView = Type.Object({
  service: Type.String(),
  outboxWaiting: Type.Integer({ description: 'Messages that a subscriber has not acknowledged' }),
  outboxLagSeconds: Type.Number({ description: 'Age of the oldest of them that is due' }),
  parked: Type.Integer({ description: 'Messages put aside for operations' }),
})

const ParkedMessageView = Type.Object({
  messageId: Id,
  kind: Type.String(),
  name: Type.String(),
  problem: Type.Object({
    type: Type.String(),
    title: Type.String(),
    detail: Type.Optional(Type.String()),
  }),
  attempts: Type.Integer(),
  parkedAt: Instant,
})

/** How a service's messages stand, for operators: lag, parked messages, replay. Admins only. */
export const operationsRoutes = (service: Service): FastifyPluginAsyncTypebox =>
  async function operations(app) {
    const path = `/api/v1/operations/${service}`
    const config = { access: { staff: ['admin'] } } as const
    const name = nameOf(service)
    app.get(
      `${path}/queue`,
      {
        config,
        schema: {
          operationId: `get${name}Queue`,
          tags: ['operations'],
          summary: `How the messages of ${service} stand`,
          response: { 200: QueueFiguresView, ...problems },
        },
      },
      async () => ({ service, ...(await queueFigures(app.kit.dataSource)) }),
    )
    app.get(
      `${path}/parked-messages`,
      {
        config,
        schema: {
          operationId: `list${name}ParkedMessages`,
          tags: ['operations'],
          summary: `Messages that ${service} could not handle`,
          response: { 200: Type.Object({ items: Type.Array(ParkedMessageView) }), ...problems },
        },
      },
      async () => ({
        items: (await listParked(app.kit.dataSource)).map((row) => ({
          ...row,
          parkedAt: row.parkedAt.toISOString(),
        })),
      }),
    )
    app.post(
      `${path}/parked-messages/:messageId/replay`,
      {
        config,
        schema: {
          operationId: `replay${name}ParkedMessage`,
          tags: ['operations'],
          summary: 'Handle a parked message once more',
          params: Strict({ messageId: Id }),
          response: { 204: Type.Null(), ...problems },
        },
      },
      async (request, reply) => {
        await replayParked(ctxOf(request), service, request.params.messageId)
        return reply.code(204).send(null)
      },
    )
  }
