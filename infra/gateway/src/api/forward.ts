import replyFrom from '@fastify/reply-from'
import type { FastifyReplyFromHooks } from '@fastify/reply-from'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { sendProblem, serviceTooSlow, serviceUnavailable } from '../http/problems.ts'
import { buildDispatcher } from '../upstreams/dispatcher.ts'
import { gatherAnswer } from './gather-answer.ts'
import { answeredHeaders, forwardedHeaders } from './forwarded-headers.ts'

const isTimeout = (error: Error) =>
  'statusCode' in error &&
  error.statusCode === 504 &&
  !('code' in error && error.code === 'UND_ERR_CONNECT_TIMEOUT')

const isClientFault = (error: Error) =>
  'statusCode' in error && typeof error.statusCode === 'number' && error.statusCode < 500

function answerFailure(reply: FastifyReply, { error }: { error: Error }): void {
  if (isClientFault(error)) void reply.send(error)
  else void sendProblem(reply, isTimeout(error) ? serviceTooSlow : serviceUnavailable)
}

const hooks: FastifyReplyFromHooks = {
  rewriteRequestHeaders: forwardedHeaders,
  rewriteHeaders: (headers) => answeredHeaders(headers),
  // A connection that the service closed in this very moment: reading may be tried once more. A
  // 503 of a service is an answer and is passed on with its Retry-After.
  retryDelay: ({ err, req, attempt }) =>
    err && 'code' in err && err.code === 'UND_ERR_SOCKET' && req.method === 'GET' && attempt === 0
      ? 10
      : null,
}

/** Prepares an app for passing requests on: bodies are never parsed, they stream. */
export async function enableForwarding(app: FastifyInstance): Promise<void> {
  const dispatcher = buildDispatcher()
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload, done) => done(null, payload))
  app.addHook('onClose', () => dispatcher.close())
  await app.register(replyFrom, {
    // Its types are of another version of undici; it calls nothing but `request`.
    undici: { request: dispatcher.request as never },
    disableRequestLogging: true,
    cacheURLs: 1_000,
  })
}

/** Passes a request on to another server and its answer back, both as streams. */
export function forward(reply: FastifyReply, origin: string): FastifyReply {
  const path = reply.request.url.split('?', 1)[0]
  return reply.from(path, {
    ...hooks,
    getUpstream: () => origin,
    onResponse: (_request, _reply, { stream }) => void gatherAnswer(reply, stream),
    onError: (_reply, failure) => answerFailure(reply, failure),
  })
}
