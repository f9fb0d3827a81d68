import type { Envelope, Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { DataSource } from 'typeorm'
import { system } from '../auth/actor.ts'
import { createCtx, type Ctx } from '../context.ts'
import type { Tx } from '../database/transaction.ts'
import { asProblem } from '../http/problem-mapping.ts'
import type { JobRunner } from '../jobs.ts'
import { OutboxRow } from '../outbox/outbox.entity.ts'
import { assertPayload, BadPayload } from '../outbox/payload.ts'
import { heard, kitConsumers, type AnyConsumers } from './consumers.ts'
import { InboxRow, ParkedMessage } from './inbox.entity.ts'

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

/** Marks a message as handled; false when it already was. */
async function mark(tx: Tx, envelope: Envelope, now: Date): Promise<boolean> {
  const { raw } = await tx.manager
    .createQueryBuilder()
    .insert()
    .into(InboxRow)
    .values({ messageId: envelope.id, name: envelope.name, handledAt: now })
    .orIgnore()
    .returning('message_id')
    .execute()
  return (raw as unknown[]).length > 0
}

/** Handles an event once: the mark and the effect are one transaction. Throws to be tried again. */
export async function receiveEvent(receiver: Receiver, envelope: Envelope): Promise<void> {
  const definition = heard(receiver.service, envelope.name)
  const consume = receiver.consumers[envelope.name] ?? kitConsumers[envelope.name]
  // A name that nobody here hears any more: an old message after a release. Nothing to do.
  if (!definition || !consume) return
  assertPayload(definition, envelope.payload)
  const outer = ctxFor(receiver, envelope)
  await outer.transaction(async (tx) => {
    if (!(await mark(tx, envelope, receiver.clock()))) return
    await consume(ctxFor(receiver, envelope, tx), envelope.payload as never, envelope)
  })
}

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
