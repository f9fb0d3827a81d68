import type { Envelope, Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { DataSource, EntityManager } from 'typeorm'
import { system } from '../auth/actor.ts'
import { createCtx, type Ctx } from '../context.ts'
import { inTransaction } from '../database/open-transaction.ts'
import type { Tx } from '../database/transaction.ts'
import { asProblem } from '../http/problem-mapping.ts'
import type { JobRunner } from '../jobs.ts'
import { OutboxRow } from '../outbox/outbox.entity.ts'
import { assertPayload, BadPayload } from '../outbox/payload.ts'
import { heard, kitConsumers, type AnyConsumers } from './consumers.ts'
import { ParkedMessage } from './inbox.entity.ts'

/** A service's receiving end. */
export type Receiver = {
  service: Service
  dataSource: DataSource
  consumers: AnyConsumers
  jobs: readonly JobRunner[]
  log: FastifyBaseLogger
  clock: () => Date
}

function ctxFor(receiver: Receiver, envelope: Envelope, within?: Tx): Ctx {
  return createCtx({
    service: receiver.service,
    dataSource: receiver.dataSource,
    actor: system,
    correlationId: envelope.correlationId,
    causationId: envelope.id,
    log: receiver.log.child({
      messageId: envelope.id,
      message: envelope.name,
      correlationId: envelope.correlationId,
    }),
    clock: receiver.clock,
    ...(within ? { within } : {}),
  })
}

/** Marks messages as handled; answers which of them were not yet. */
async function mark(manager: EntityManager, envelopes: readonly Envelope[], now: Date) {
  const rows = await manager.query<{ message_id: string }[]>(
    `INSERT INTO inbox (message_id, name, handled_at)
     SELECT id, name, $3 FROM unnest($1::uuid[], $2::varchar[]) AS message (id, name)
     ON CONFLICT DO NOTHING RETURNING message_id`,
    [envelopes.map(({ id }) => id), envelopes.map(({ name }) => name), now],
  )
  return new Set(rows.map(({ message_id }) => message_id))
}

/** What this service does with a message. A name that nobody here hears any more, after a release, asks for nothing. */
function effectOf(receiver: Receiver, envelope: Envelope) {
  const definition = heard(receiver.service, envelope.name)
  const consume = receiver.consumers[envelope.name] ?? kitConsumers[envelope.name]
  if (!definition || !consume) return []
  assertPayload(definition, envelope.payload)
  return [{ envelope, consume }]
}

/**
 * Handles events once: their marks and their effects are one transaction, in which each acts in its own name. Throws to be
 * tried again.
 */
export async function receiveEvents(
  receiver: Receiver,
  envelopes: readonly Envelope[],
): Promise<void> {
  const effects = envelopes.flatMap((envelope) => effectOf(receiver, envelope))
  if (effects.length === 0) return
  const { dataSource, service } = receiver
  await inTransaction(dataSource, service, async (manager, begin) => {
    const fresh = await mark(
      manager,
      effects.map(({ envelope }) => envelope),
      receiver.clock(),
    )
    for (const { envelope, consume } of effects) {
      if (!fresh.delete(envelope.id)) continue
      const tx = begin(ctxFor(receiver, envelope))
      await consume(ctxFor(receiver, envelope, tx), envelope.payload as never, envelope)
    }
  })
}

/** Handles an event once. Throws to be tried again. */
export const receiveEvent = (receiver: Receiver, envelope: Envelope): Promise<void> =>
  receiveEvents(receiver, [envelope])

/** Does a job whose order still stands, then strikes the order. Throws to be tried again. */
export async function receiveJob(
  receiver: Receiver,
  envelope: Envelope,
  deliveryId: string,
): Promise<void> {
  const { manager } = receiver.dataSource
  const runner = receiver.jobs.find((candidate) => candidate.job.name === envelope.name)
  if (runner && (await manager.existsBy(OutboxRow, { id: deliveryId }))) {
    assertPayload(runner.job, envelope.payload)
    await runner.run(ctxFor(receiver, envelope), envelope.payload as never)
  }
  await manager.delete(OutboxRow, { id: deliveryId })
}

/** Whether another try could help: not for a message that is wrong in itself. */
export function isHopeless(error: unknown): boolean {
  return error instanceof BadPayload
}

/** Puts a message aside with its problem, to be seen and replayed by operations. */
export async function park(
  receiver: Receiver,
  kind: 'event' | 'job',
  envelope: Envelope,
  attempts: number,
  error: unknown,
): Promise<void> {
  const problem = asProblem(error)
  receiver.log.error(
    { err: error, messageId: envelope.id, message: envelope.name },
    'message parked',
  )
  await receiver.dataSource.manager
    .createQueryBuilder()
    .insert()
    .into(ParkedMessage)
    .values({
      messageId: envelope.id,
      kind,
      name: envelope.name,
      envelope: envelope as never,
      problem: {
        type: `/problems/${problem.slug}`,
        title: problem.title,
        detail: detailOf(error, problem.message),
      },
      attempts,
      parkedAt: receiver.clock(),
    })
    .orIgnore()
    .execute()
}

function detailOf(error: unknown, fallback: string): string {
  return error instanceof Error ? `${error.name}: ${error.message}`.slice(0, 2_000) : fallback
}
