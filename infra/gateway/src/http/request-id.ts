import { randomUUID } from 'node:crypto'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import type { IncomingMessage } from 'node:http'

const acceptable = /^[\w.:-]{8,128}$/

/** The id by which one request is found in every log: the client's own when it is a proper one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id']
  return typeof given === 'string' && acceptable.test(given) ? given : randomUUID()
}

/** What the log tells of an answer. */
type Answered = {
  /** Where the log does not say it with each line. */
  reqId?: string
  method: string
  url: string
  statusCode: number
  milliseconds: number
}

/** Tells of an answer in one line. Query strings are left out: they may carry what is nobody's business. */
export function noteAnswer(log: FastifyBaseLogger, { url, ...answered }: Answered): void {
  log.info({ ...answered, path: url.split('?', 1)[0] }, 'answered')
}

/** Every answer names its request, and one line of the log tells of it. */
export function nameRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async ({ log, method, url }, { elapsedTime, statusCode }) => {
    noteAnswer(log, { method, url, statusCode, milliseconds: Math.round(elapsedTime) })
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
}
