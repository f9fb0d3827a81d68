import { readerLanguage } from '@emporium/domain'
import type { FastifyRequest } from 'fastify'
import { createCtx, type Ctx } from '../context.ts'

/** The context of a request, for the use case it calls. */
export function ctxOf(request: FastifyRequest): Ctx {
  const { service, dataSource, clock } = request.server.kit
  return createCtx({
    service,
    dataSource,
    actor: request.actor,
    correlationId: request.id,
    address: request.ip,
    language: readerLanguage(request.headers) ?? null,
    log: request.log,
    clock,
    ...(request.within ? { within: request.within } : {}),
  })
}
