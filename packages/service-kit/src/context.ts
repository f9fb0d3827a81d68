import type { Language } from '@emporium/domain'
import type { FastifyBaseLogger } from 'fastify'
import type { DataSource, EntityManager } from 'typeorm'
import type { Operation } from './audit/operation.ts'
import type { Actor } from './auth/actor.ts'
import { openTransaction } from './database/open-transaction.ts'
import type { Tx } from './database/transaction.ts'
import type { Service } from '@emporium/events'

/** What one request or message brings to a use case: who, when, and the way to a transaction. */
export type Ctx = {
  readonly actor: Actor
  /** The request or message at the root of this chain of effects. */
  readonly correlationId: string
  readonly causationId: string | null
  /** The caller's address, for terms and audit; null for messages. */
  readonly address: string | null
  /** How the caller's browser names itself, as far as it is kept; null for messages. */
  readonly userAgent: string | null
  /** The language in which the caller reads our pages; null for messages and programs. */
  readonly language: Language | null
  /** What somebody of operations does by this request, for the audit; null for what others do, and for messages. */
  readonly operation: Operation | null
  readonly log: FastifyBaseLogger
  /** The time; tests set it. */
  now(): Date
  /** Reads outside of a transaction (or inside the surrounding one, if there is one). */
  readonly db: EntityManager
  /** One use case, one transaction: all of it happens or nothing. Joins a surrounding one (inbox, idempotency key). */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
}

/** What a context is made from. */
export type CtxSource = {
  service: Service
  dataSource: DataSource
  actor: Actor
  correlationId: string
  causationId?: string | null
  address?: string | null
  userAgent?: string | null
  language?: Language | null
  operation?: Operation | null
  log: FastifyBaseLogger
  clock: () => Date
  /** The surrounding transaction to join. */
  within?: Tx
}

/** Makes the context of a request, a message or a job. */
export function createCtx(source: CtxSource): Ctx {
  const { dataSource, within, clock } = source
  const ctx: Ctx = {
    actor: source.actor,
    correlationId: source.correlationId,
    causationId: source.causationId ?? null,
    address: source.address ?? null,
    userAgent: source.userAgent ?? null,
    language: source.language ?? null,
    operation: source.operation ?? null,
    log: source.log,
    now: clock,
    db: within?.manager ?? dataSource.manager,
    transaction: (work) =>
      within ? work(within) : openTransaction(dataSource, source.service, ctx, work),
  }
  return ctx
}

/** The same context inside a transaction, for use cases called by a use case. */
export function joinCtx(ctx: Ctx, tx: Tx): Ctx {
  return { ...ctx, db: tx.manager, transaction: (work) => work(tx) }
}
