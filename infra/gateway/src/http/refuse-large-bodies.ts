import { once } from 'node:events'
import { limits } from '@emporium/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { payloadTooLarge, sendProblem } from './problems.ts'

/** What is still read to its end for the sake of the answer; clients that send more are cut off. */
const drainedBytes = 100 * 1024 * 1024

/** Reads what comes and throws it away, until all is there or the client has gone. */
async function drain({ raw }: FastifyRequest): Promise<void> {
  if (raw.readableEnded) return
  const ended = Promise.race([once(raw, 'end'), once(raw, 'close')])
  raw.resume()
  await ended.catch(() => undefined)
}

/**
 * Refuses a body that no service would take before a byte of it is passed on: a service that answers and closes while
 * the gateway still writes would be taken for one that is away. What was sent all the same is read and thrown away
 * first, as many clients read no answer before they have sent everything.
 */
export async function refuseLargeBodies(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const bytes = Number(request.headers['content-length'] ?? 0)
  const isForm = /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')
  const most = isForm ? limits.fileBytes + limits.formBytes : limits.bodyBytes
  if (bytes <= most) return undefined
  if (bytes <= drainedBytes) await drain(request)
  else reply.header('connection', 'close')
  return sendProblem(reply, payloadTooLarge)
}
