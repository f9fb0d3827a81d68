import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ctxOf, problems, Strict, type AccountActor } from '@emporium/service-kit'
import { Type } from 'typebox'
import { requireSession } from '../sessions/require-session.ts'
import type { LiveHub } from './live-hub.ts'
import { openStream } from './live-stream.ts'

const LiveHeaders = Type.Object({
  'last-event-id': Type.Optional(
    Type.String({ pattern: '^[0-9]{1,18}$', description: 'What was missed since is sent first' }),
  ),
})

/** Server-sent events for open pages (SP-5). The token is in the header: addresses end up in logs. */
export const liveRoutes = (hub: LiveHub): FastifyPluginAsyncTypebox =>
  async function live(app) {
    const open = new Set<{ end(): void }>()
    // Streams never end by themselves; a process that stops ends them, and their pages come back to another.
    app.addHook('preClose', async () => {
      for (const stream of open) stream.end()
      await hub.stop()
    })
    app.get(
      '/api/v1/events/stream',
      {
        config: { access: 'account', rateLimit: { max: 60, timeWindow: '1 minute' } },
        preHandler: requireSession,
        schema: {
          operationId: 'streamEvents',
          summary: 'What happens, as server-sent events: notification, changed, access',
          tags: ['notifications'],
          headers: LiveHeaders,
          querystring: Strict({}),
          response: {
            200: {
              description:
                'A stream that ends with the session, and with `access` when a new token is needed',
              content: { 'text/event-stream': { schema: Type.String() } },
            },
            ...problems,
          },
        },
      },
      async (request, reply) => {
        const ctx = ctxOf(request)
        const actor = request.actor as AccountActor
        const stream = await openStream(ctx, hub, actor, request.headers['last-event-id'])
        open.add(stream as never)
        stream.once('close', () => open.delete(stream as never))
        return reply
          .type('text/event-stream; charset=utf-8')
          .header('cache-control', 'no-store, no-transform')
          .header('x-accel-buffering', 'no')
          .send(stream as never)
      },
    )
  }
