import { subscribersOf, type EventDefinition, type Service } from '@emporium/events'
import type { Static } from 'typebox'
import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm'
import { appendEntries } from '../audit/append-entries.ts'
import type { AuditFacts } from '../audit/audit-entry.entity.ts'
import { isAudited } from '../audit/audited-step.ts'
import type { Ctx } from '../context.ts'
import { newId } from '../ids.ts'
import type { JobDefinition } from '../jobs.ts'
import { assertPayload } from '../outbox/payload.ts'
import { notFound } from '../problems.ts'
import { idOf } from '../auth/actor.ts'
import type { PendingWrites } from './pending-writes.ts'
import type { Step } from './step.ts'
import { TransitionRow } from './transition.entity.ts'

/** What a transaction knows of whoever opened it. */
export type TxCtx = Pick<Ctx, 'actor' | 'correlationId' | 'causationId' | 'now' | 'operation'>

/**
 * An open transaction of a use case. Events and jobs can only be said here, so nothing is ever said that was not
 * committed.
 */
export class Tx {
  /** Whether there is something to be sent after the commit; known at its end. */
  hasMessages = false
  /** The steps that the audit keeps. */
  private readonly audited: AuditFacts[] = []

  constructor(
    readonly manager: EntityManager,
    private readonly service: Service,
    private readonly ctx: TxCtx,
    private readonly pending: PendingWrites,
  ) {}

  /** The row, or null. */
  find<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E>,
  ): Promise<E | null> {
    return this.manager.findOneBy(entity, where)
  }

  /** The row, locked until the end of the transaction; 404 when there is none. */
  async lock<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E> | string,
  ): Promise<E> {
    const found = await this.lockIfThere(entity, where)
    if (!found) throw notFound()
    return found
  }

  /** The row, locked until the end of the transaction, or null. */
  lockIfThere<E extends ObjectLiteral>(
    entity: EntityTarget<E>,
    where: FindOptionsWhere<E> | string,
  ): Promise<E | null> {
    const by = (typeof where === 'string' ? { id: where } : where) as FindOptionsWhere<E>
    return this.manager.findOne(entity, { where: by, lock: { mode: 'pessimistic_write' } })
  }

  /** Inserts an entity that is new: unlike {@link save}, without looking whether it is there. */
  async insert<E extends ObjectLiteral>(entity: E): Promise<void> {
    await this.manager.insert(entity.constructor as EntityTarget<E>, entity as never)
  }

  /**
   * Inserts an entity that is new at the end of the transaction, together with its messages, in one statement. Only for
   * what nothing reads before the commit.
   */
  insertAtEnd(entity: ObjectLiteral): void {
    this.pending.add(entity)
  }

  /** Inserts or updates an entity. */
  save<E extends ObjectLiteral>(entity: E): Promise<E> {
    return this.manager.save(entity)
  }

  /**
   * Writes what a message tells of a row that {@link lockIfThere} looked for. One that was not there is inserted: of two
   * messages that both found nothing the second then fails and is handled again, knowing what the first noted. Saved, the
   * older could take the newer's place.
   * @param known the row as it was found, or null
   */
  async note<E extends ObjectLiteral>(known: E | null, entity: E): Promise<void> {
    await (known ? this.save(entity) : this.insert(entity))
  }

  /**
   * Keeps a step of a life cycle for the timeline and the audit (RV-1, ON-7). `staffId` names the member of operations
   * whose step it was, where this transaction only carries out what was decided elsewhere or on a seller's behalf.
   */
  async record(
    step: Step,
    reason: string | null = null,
    { staffId }: { staffId?: string | null } = {},
  ): Promise<void> {
    const { actor, operation } = this.ctx
    const by = {
      actorKind: staffId ? 'staff' : actor.kind,
      actorId: staffId ?? idOf(actor),
      actorName: actor.kind === 'account' ? actor.name : null,
    }
    const at = this.ctx.now()
    await this.manager.insert(TransitionRow, { id: newId(), ...step, ...by, reason, at })
    if (!isAudited(step, actor, { staffId: staffId ?? null, operation })) return
    const { machine, verb, subjectId, from, to } = step
    const told = { verb: `${machine}.${verb}`, subjectKind: machine, subjectId, from, to, reason }
    this.audited.push({ ...this.auditFacts(), ...by, ...told })
  }

  /**
   * The last acts of a transaction: what waits for its end, and the entry in the audit. Whoever opened the transaction
   * says it before the commit.
   */
  async seal(): Promise<void> {
    this.hasMessages = await this.pending.flush(this.manager)
    await this.audit()
  }

  /**
   * Puts into the audit what operations did in this transaction: its steps, or the operation itself where it took none
   * (RV-7).
   */
  private async audit(): Promise<void> {
    const { operation } = this.ctx
    if (operation && !operation.isNoted) {
      const { id: verb, subjectKind, subjectId, reason, details } = operation
      const [first] = this.audited
      if (first) first.details = details
      else
        this.audited.push({ ...this.auditFacts(), verb, subjectKind, subjectId, reason, details })
      operation.isNoted = true
    }
    if (this.audited.length > 0) await appendEntries(this.manager, this.service, this.audited)
  }

  /** What every entry of this transaction says: who, when, in which chain of effects. */
  private auditFacts(): AuditFacts {
    const { actor, correlationId } = this.ctx
    return {
      at: this.ctx.now(),
      actorKind: actor.kind,
      actorId: idOf(actor),
      actorName: actor.kind === 'account' ? actor.name : null,
      verb: '',
      subjectKind: '',
      subjectId: null,
      from: null,
      to: null,
      reason: null,
      details: null,
      correlationId,
    }
  }

  /** States a fact to every subscriber. Throws when the payload is not what the event promises. */
  async publish<E extends EventDefinition>(event: E, payload: Static<E['payload']>): Promise<void> {
    assertPayload(event, payload)
    const subscribers = subscribersOf(event.name)
    if (subscribers.length === 0) return
    this.say('event', subscribers, event.name, payload, this.ctx.now())
  }

  /** Gives this service work, to be begun after the commit and not before `delayMs` milliseconds. */
  async enqueue<J extends JobDefinition>(
    job: J,
    payload: Static<J['payload']>,
    options: { delayMs?: number } = {},
  ): Promise<void> {
    assertPayload(job, payload)
    const due = new Date(this.ctx.now().getTime() + (options.delayMs ?? 0))
    this.say('job', [this.service], job.name, payload, due)
  }

  private say(
    kind: 'event' | 'job',
    subscribers: readonly Service[],
    name: string,
    payload: unknown,
    dueAt: Date,
  ): void {
    const { actor, correlationId, causationId } = this.ctx
    const now = this.ctx.now()
    const envelope = {
      id: newId(),
      name,
      producer: this.service,
      occurredAt: now.toISOString(),
      correlationId,
      causationId,
      actor: { kind: actor.kind, id: idOf(actor) },
      payload,
    }
    this.pending.say({ kind, subscribers, envelope, dueAt, createdAt: now })
  }
}
