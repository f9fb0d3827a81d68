import type { IncomingMessage, RequestListener } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { noteAnswer, requestIdOf } from '../http/request-id.ts'
import { readyAnswers } from './ready-answers.ts'

declare module 'fastify' {
  interface FastifyReply {
    /** The bytes of this answer, when it is the same for everybody; null when it is not, or too large. */
    ready: Buffer | null
  }
}

/** Who is named in a request, or wants something of its own, is not answered by what was made for another. */
const personal = [
  'authorization',
  'cookie',
  'range',
  'cache-control',
  'pragma',
  'if-none-match',
  'if-modified-since',
]

/** What is said of one answer alone: which request it was, and how much its caller may still ask. */
const ofOneAnswer = /^(?:x-request-id|date|connection|ratelimit-.*|retry-after)$/

const mayBeReady = ({ method, headers }: IncomingMessage) =>
  method === 'GET' && !personal.some((name) => name in headers)

/** Answers differ by address, encoding and language, and by nothing else that a request for everybody's answer says. */
const keyOf = ({ url, headers }: IncomingMessage) =>
  `${url} ${headers['accept-encoding'] ?? ''} ${headers['accept-language'] ?? ''}`

function headersOf(reply: FastifyReply): string[] {
  const headers = reply.getHeaders()
  // Whoever passes on an answer that was kept says how old it is (RFC 9111, 5.1); a page is made here.
  if (headers['cache-control'] !== 'no-cache') headers['age'] ??= '0'
  return Object.entries(headers).flatMap(([name, value]) =>
    ofOneAnswer.test(name) || value === undefined ? [] : [name, String(value)],
  )
}

/**
 * Answers again with the very bytes of a moment ago: nothing is looked up, composed or passed on, and no route is searched
 * for, which would cost more than the answer itself (ADR 21).
 */
export function sendReadyAnswers(app: FastifyInstance): void {
  const answers = readyAnswers()
  app.decorateReply('ready', null)
  app.addHook('onResponse', ({ raw }, reply, done) => {
    if (reply.ready && reply.statusCode === 200 && mayBeReady(raw))
      answers.keep(keyOf(raw), { headers: headersOf(reply), body: reply.ready })
    done()
  })
  const [otherwise] = app.server.listeners('request') as [RequestListener]
  app.server.removeAllListeners('request').on('request', (request, response) => {
    const found = mayBeReady(request) ? answers.find(keyOf(request)) : undefined
    if (!found) return otherwise(request, response)
    const id = requestIdOf(request)
    response.writeHead(200, [...found.headers, 'x-request-id', id]).end(found.body)
    const { method = '', url = '' } = request
    noteAnswer(app.log, { reqId: id, method, url, statusCode: 200, milliseconds: 0 })
  })
}
