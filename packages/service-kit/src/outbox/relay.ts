import type { Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { DataSource, EntityManager } from 'typeorm'
import { listenTo } from '../database/listen-to.ts'
import { bundled, single, type MessageDelivery, type Patience } from '../queue/delivery.ts'
import type { QueueBackend } from '../queue/queues.ts'
import { OutboxRow } from './outbox.entity.ts'

/** What the relay needs to know of the world. */
export type RelayOptions = Patience & {
  service: Service
  dataSource: DataSource
  databaseUrl: string
  queues: QueueBackend
  log: FastifyBaseLogger
  /** After how many milliseconds a message that nobody acknowledged is sent again. */
  resendMs: number
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

const deliveryOf = (row: OutboxRow, sender: Service): MessageDelivery => ({
  kind: row.kind,
  deliveryId: row.id,
  sender,
  envelope: row.envelope,
})

/**
 * Sends to one subscriber. Events that are sent for the first time go in bundles. What was sent before goes again only
 * where nothing waits in the subscriber's queue, for else it most likely waits there: a backlog must not grow by itself.
 */
async function sendTo(
  subscriber: Service,
  rows: readonly OutboxRow[],
  options: RelayOptions,
): Promise<void> {
  const queue = options.queues.queueOf(subscriber)
  const deliveriesOf = (those: readonly OutboxRow[]) =>
    those.map((row) => deliveryOf(row, options.service))
  const isFirst = (row: OutboxRow) => row.kind === 'event' && row.attempts === 0
  const again = rows.filter((row) => !isFirst(row))
  const isLost = again.length > 0 && (await queue.getWaitingCount()) === 0
  const sent = again.filter((row) => isLost || row.attempts === 0)
  const jobs = [
    ...bundled(deliveriesOf(rows.filter(isFirst)), options),
    ...deliveriesOf(sent).map((delivery) => single(delivery, options)),
  ]
  if (jobs.length > 0) await queue.addBulk(jobs)
}

async function send(rows: readonly OutboxRow[], options: RelayOptions): Promise<void> {
  const bySubscriber = Map.groupBy(rows, (row) => row.subscriber as Service)
  for (const [subscriber, theirs] of bySubscriber) await sendTo(subscriber, theirs, options)
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
