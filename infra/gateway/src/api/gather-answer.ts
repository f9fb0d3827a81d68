import type { FastifyReply } from 'fastify'
import { buffer } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { readyLimits } from '../ready/ready-answers.ts'

/** What a service says of an answer that is the same for everybody, also for a while to come (RFC 9111, 5.2.2). */
const isShared = (cacheControl: unknown) =>
  typeof cacheControl === 'string' &&
  /\bpublic\b/.test(cacheControl) &&
  /\bs-maxage=[1-9]/.test(cacheControl)

const isSmall = (length: unknown) =>
  typeof length === 'string' && Number(length) <= readyLimits.answerBytes

/** Sends what a service answers: as a stream, or at once where others may get the same bytes. */
export async function gatherAnswer(reply: FastifyReply, stream: Readable): Promise<void> {
  const isReady =
    reply.request.method === 'GET' &&
    reply.statusCode === 200 &&
    !reply.hasHeader('vary') &&
    !reply.hasHeader('set-cookie') &&
    isShared(reply.getHeader('cache-control')) &&
    isSmall(reply.getHeader('content-length'))
  if (!isReady) return void reply.send(stream)
  try {
    reply.ready = await buffer(stream)
    reply.send(reply.ready)
  } catch {
    // The service went away in the middle: so does the answer, as a stream's would.
    reply.raw.destroy()
  }
}
