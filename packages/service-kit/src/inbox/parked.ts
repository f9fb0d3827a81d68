import type { DataSource } from 'typeorm'
import type { Ctx } from '../context.ts'
import { newId } from '../ids.ts'
import { OutboxRow } from '../outbox/outbox.entity.ts'
import { notFound } from '../problems.ts'
import { ParkedMessage } from './inbox.entity.ts'
import type { Service } from '@emporium/events'

/** The messages that wait for operations, oldest first. */
export function listParked(dataSource: DataSource, limit = 100): Promise<ParkedMessage[]> {
  return dataSource.manager.find(ParkedMessage, { order: { parkedAt: 'ASC' }, take: limit })
}

/**
 * Sends a parked message to this service once more, with the same id, so that it still counts once. 404 when it is
 * not parked (any more).
 */
export async function replayParked(
  ctx: Pick<Ctx, 'transaction'>,
  service: Service,
  messageId: string,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { manager } = tx
    const parked = await manager.findOne(ParkedMessage, {
      where: { messageId },
      lock: { mode: 'pessimistic_write' },
    })
    if (!parked) throw notFound()
    await manager.insert(OutboxRow, {
      id: newId(),
      subscriber: service,
      kind: parked.kind,
      envelope: parked.envelope as never,
      sequence: String(parked.envelope.sequence),
      dueAt: new Date(0),
      attempts: 0,
      createdAt: new Date(),
    })
    await manager.remove(parked)
    tx.hasMessages = true
  })
}
