import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import type { DataSource } from 'typeorm'
import { idOf } from '../auth/actor.ts'
import { openTransaction } from '../database/open-transaction.ts'
import type { Tx } from '../database/transaction.ts'
import { idempotencyKeyReused, requestInProgress } from '../problems.ts'
import { IdempotencyKey } from './idempotency.entity.ts'
import type { Service } from '@emporium/events'
import { ctxOf } from './request-context.ts'
import { idempotencyKeyOf } from './request-inputs.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** The transaction of the idempotency key, which use cases join. */
    within?: Tx
  }
}

function hashOf(request: FastifyRequest): string {
  const text = JSON.stringify([request.url, request.body ?? null])
  return createHash('sha256').update(text).digest('base64url')
}

async function replay(
  found: IdempotencyKey,
  hash: string,
  reply: FastifyReply,
): Promise<FastifyReply> {
  if (found.requestHash !== hash) throw idempotencyKeyReused()
  return reply
    .code(found.status)
    .header('idempotent-replayed', 'true')
    .type('application/json; charset=utf-8')
    .serializer((body: unknown) => String(body))
    .send(found.body)
}

/**
 * Wraps the handlers of idempotent routes. With a key, the use case runs inside the transaction that also keeps the
 * answer, so a crash leaves both or neither; the same key and body is answered with the same bytes for 24 hours,
 * another body is refused, and a twin that runs at this moment is told so.
 */
export function rememberAnswers(
  app: FastifyInstance,
  service: Service,
  dataSource: DataSource,
): void {
  const wrap = (handler: RouteHandlerMethod): RouteHandlerMethod =>
    async function remembered(request, reply) {
      const key = idempotencyKeyOf(request)
      if (!key) return handler.call(this, request, reply)
      const scope = `${idOf(request.actor) ?? request.ip} ${request.method} ${request.routeOptions.url ?? ''}`
      const hash = hashOf(request)
      const ctx = ctxOf(request)
      const answer = await openTransaction(dataSource, service, ctx, async (tx) => {
        const { manager } = tx
        const [lock] = await manager.query<{ free: boolean }[]>(
          'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS free',
          [`${scope} ${key}`],
        )
        if (!lock?.free) throw requestInProgress({ retryAfterSeconds: 1 })
        const twin = await manager.findOneBy(IdempotencyKey, { scope, key })
        if (twin) {
          // What is answered again was done once, and is in the audit once.
          if (ctx.operation) ctx.operation.isNoted = true
          return twin
        }
        request.within = tx
        const value: unknown = await handler.call(this, request, reply)
        const body = String(reply.serialize(value))
        await manager.insert(IdempotencyKey, {
          scope,
          key,
          requestHash: hash,
          status: reply.statusCode,
          body,
          createdAt: ctx.now(),
        })
        return body
      })
      if (answer instanceof IdempotencyKey) return replay(answer, hash, reply)
      return reply
        .type('application/json; charset=utf-8')
        .serializer((body: unknown) => String(body))
        .send(answer)
    }
  app.addHook('onRoute', (route) => {
    if (route.config?.idempotent === true) route.handler = wrap(route.handler)
  })
}
