import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { QueryFailedError, type DataSource } from 'typeorm'
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

type Kept = Pick<IdempotencyKey, 'requestHash' | 'status' | 'body'>

/**
 * Takes the key for the time of the transaction, and looks for the answer that was kept under it. A twin that ends between
 * the look and the lock is found out by the primary key.
 */
const take = `
  SELECT pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2, 0)) AS "isFree",
    kept.request_hash AS "requestHash", kept.status, kept.body
  FROM (SELECT) this LEFT JOIN idempotency_keys kept ON kept.scope = $1 AND kept.key = $2`

const isTwin = (error: unknown) =>
  error instanceof QueryFailedError &&
  (error.driverError as { constraint?: string }).constraint === 'pk_idempotency_keys'

async function replay(found: Kept, hash: string, reply: FastifyReply): Promise<FastifyReply> {
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
      const inProgress = () => requestInProgress({ retryAfterSeconds: 1 })
      const answer = await openTransaction(dataSource, service, ctx, async (tx) => {
        const [found] = await tx.manager.query<(Kept & { isFree: boolean })[]>(take, [scope, key])
        if (!found?.isFree) throw inProgress()
        if (found.requestHash !== null) {
          // What is answered again was done once, and is in the audit once.
          if (ctx.operation) ctx.operation.isNoted = true
          return found
        }
        request.within = tx
        const value: unknown = await handler.call(this, request, reply)
        const body = String(reply.serialize(value))
        const status = reply.statusCode
        const kept = { scope, key, requestHash: hash, status, body, createdAt: ctx.now() }
        tx.insertAtEnd(Object.assign(new IdempotencyKey(), kept))
        return body
      })
        .catch((error: unknown) => {
          throw isTwin(error) ? inProgress() : error
        })
        // It is over: whoever looks into why it failed has no part in it.
        .finally(() => delete request.within)
      if (typeof answer !== 'string') return replay(answer, hash, reply)
      return reply
        .type('application/json; charset=utf-8')
        .serializer((body: unknown) => String(body))
        .send(answer)
    }
  app.addHook('onRoute', (route) => {
    if (route.config?.idempotent === true) route.handler = wrap(route.handler)
  })
}
