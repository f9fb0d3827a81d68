import { readerLanguage } from '@emporium/domain'
import type { FastifyRequest } from 'fastify'
import { operationOf } from '../audit/operation.ts'
import { createCtx, type Ctx } from '../context.ts'

/** More of what a browser says of itself is not kept. */
const maxUserAgent = 300

/** The context of a request, for the use case it calls. */
export function ctxOf(request: FastifyRequest): Ctx {
  const { service, dataSource, clock } = request.server.kit
  return createCtx({
    service,
    dataSource,
    actor: request.actor,
    correlationId: request.id,
    address: request.ip,
    userAgent: request.headers['user-agent']?.slice(0, maxUserAgent) ?? null,
    language: readerLanguage(request.headers) ?? null,
    operation: operationOf(request),
    log: request.log,
    clock,
    ...(request.within ? { within: request.within } : {}),
  })
}
