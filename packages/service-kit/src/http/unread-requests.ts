import { faultOf } from '@emporium/domain'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { newId } from '../ids.ts'
import { invalidRequest, Problem } from '../problems.ts'

/** Refuses an address that cannot be decoded, before any route is looked for. */
export function refuseUnread(
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const problem = new Problem('invalid-request', error.statusCode ?? 400, invalidRequest.title, {
    because: faultOf('unreadable-address'),
  })
  const path = request.url.split('?')[0] ?? '/'
  void reply
    .code(problem.status)
    .headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' })
    .serializer(JSON.stringify)
    .send(problem.toDetails(path, request.id))
}

/** What is not HTTP, too large or too slow has a status of its own. */
const statusOf: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
}

/** Answers what the parser of HTTP gave up on, and closes the line (RFC 9112). */
export function refuseUnparsed(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const status = statusOf[error.code ?? ''] ?? 400
  const problem = new Problem('invalid-request', status, invalidRequest.title)
  const body = JSON.stringify(problem.toDetails('/', newId()))
  if (socket.writable)
    socket.write(
      [
        `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
        'content-type: application/problem+json',
        'cache-control: no-store',
        `content-length: ${Buffer.byteLength(body)}`,
        'connection: close',
        '',
        body,
      ].join('\r\n'),
    )
  socket.destroySoon()
}
