import { limits } from '@emporium/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { payloadTooLarge, sendProblem } from './problems.ts'

/**
 * Refuses a body that no service would take before a byte of it is passed on: a service that answers and closes while
 * the gateway still writes would be taken for one that is away. What was sent all the same is read and thrown away, so
 * that the client sees the answer.
 */
export async function refuseLargeBodies(
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply | undefined> {
  const bytes = Number(request.headers['content-length'] ?? 0)
  const isForm = /^multipart\/form-data/i.test(request.headers['content-type'] ?? '')
  const most = isForm ? limits.fileBytes + limits.formBytes : limits.bodyBytes
  if (bytes <= most) return undefined
  request.raw.resume()
  return sendProblem(reply.header('connection', 'close'), payloadTooLarge)
}
