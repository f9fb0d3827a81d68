import type { Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { DataSource, EntityManager } from 'typeorm'
import { listenTo } from '../database/listen-to.ts'
import type { Delivery, QueueBackend } from '../queue/queues.ts'
import { OutboxRow } from './outbox.entity.ts'

/** What the relay needs to know of the world. */
export type RelayOptions = {
  service: Service
  dataSource: DataSource
  databaseUrl: string
  queues: QueueBackend
  log: FastifyBaseLogger
  /** After how many milliseconds a message that nobody acknowledged is sent again. */
  resendMs: number
  attempts: number
  backoffMs: number
}

const batch = 200
/**
 * A message that is young is sent again at least this often, in milliseconds: after a fault everything has arrived
 * within half a minute. One that has waited long waits a quarter of its age, so that a subscriber that stays away for
 * hours is not sent a whole backlog over and over.
 */
const soonMs = 15_000
/** How often the relay looks by itself, in milliseconds, should a wake-up be lost. */
const pollMs = 500

function optionsOf(row: OutboxRow, { attempts, backoffMs }: RelayOptions) {
  return {
    // A courtesy: while the first is still in the queue, a second sending adds nothing. The inbox is the guarantee.
    jobId: row.id,
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.3 },
    // What fails for good is parked in the subscriber's own database, so the queue need not keep it, and a
    // finished job must not block the sending of a message whose acknowledgement was lost.
    removeOnComplete: true,
    removeOnFail: true,
  }
}

async function send(rows: readonly OutboxRow[], options: RelayOptions): Promise<void> {
  const bySubscriber = Map.groupBy(rows, (row) => row.subscriber as Service)
  for (const [subscriber, theirs] of bySubscriber) {
    await options.queues.queueOf(subscriber).addBulk(
      theirs.map((row) => ({
        name: row.envelope.name,
        data: {
          kind: row.kind,
          deliveryId: row.id,
          sender: options.service,
          envelope: row.envelope,
        } satisfies Delivery,
        opts: optionsOf(row, options),
      })),
    )
  }
}

/**
 * Sends the messages that are due and marks when to look again. The rows stay until acknowledged. If the process dies
 * after the sending, they are sent again. Answers how many were sent.
 */
export async function relayOnce(options: RelayOptions): Promise<number> {
  return options.dataSource.transaction(async (manager: EntityManager) => {
    const rows = await manager
      .createQueryBuilder(OutboxRow, 'message')
      .where('message.dueAt <= now()')
      .orderBy('message.sequence')
      .limit(batch)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany()
    if (rows.length === 0) return 0
    await send(rows, options)
    await manager.query(
      `UPDATE outbox SET attempts = attempts + 1,
         due_at = now() + LEAST(
           $2 * power(2, LEAST(attempts, 6)) * interval '1 millisecond',
           GREATEST($3 * interval '1 millisecond', (now() - created_at) / 4),
           interval '10 minutes')
       WHERE id = ANY($1)`,
      [rows.map((row) => row.id), options.resendMs, soonMs],
    )
    return rows.length
  })
}

/** Carries messages from the outbox to the queues until stopped. */
export function startRelay(options: RelayOptions): { stop(): Promise<void> } {
  let stopped = false
  let working: Promise<void> | null = null
  let again = false
  const run = async () => {
    do {
      again = false
      try {
        while (!stopped && (await relayOnce(options)) === batch);
      } catch (error) {
        options.log.warn({ err: error }, 'relay could not send; it will try again')
      }
    } while (again && !stopped)
  }
  const wake = () => {
    again = true
    working ??= run().finally(() => {
      working = null
    })
  }
  const timer = setInterval(wake, pollMs)
  const listener = listenTo({
    databaseUrl: options.databaseUrl,
    channel: `outbox_${options.service}`,
    name: `${options.service} relay`,
    // Wakes on every commit that left a message, and once after each (re)connection.
    onMessage: wake,
    onConnect: wake,
  })
  return {
    async stop() {
      stopped = true
      clearInterval(timer)
      await listener.stop()
      await working
    },
  }
}
