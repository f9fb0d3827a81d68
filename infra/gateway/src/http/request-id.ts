import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { IncomingMessage } from 'node:http'

const acceptable = /^[\w.:-]{8,128}$/

/** The id by which one request is found in every log: the client's own when it is a proper one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID()
}

/**
 * Every answer names its request, and one line of the log tells of it. Query strings are left out:
 * they may carry what is nobody's business.
 */
export function nameRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const path = request.url.split('?', 1)[0]
    const milliseconds = Math.round(reply.elapsedTime)
    const { statusCode } = reply
    request.log.info({ method: request.method, path, statusCode, milliseconds }, 'answered')
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
}
