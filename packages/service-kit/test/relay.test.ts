import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { SubscriptionCancelled } from '@emporium/events'
import { newId, OutboxRow } from '@emporium/service-kit'
import { createDatabase, type TestDatabase } from '@emporium/testing'
import { relayOnce } from '../src/outbox/relay.ts'
import type { QueueBackend } from '../src/queue/queues.ts'
import { hasty, startToy, type Toy } from './toy.ts'

let database: TestDatabase
let producer: Toy

beforeAll(async () => {
  database = await createDatabase()
  producer = await startToy({
    service: 'transactions',
    url: database.urlFor('transactions'),
    carrier: { QUEUE_DATABASE_URL: database.adminUrl },
    isWorking: false,
  })
})
afterAll(async () => {
  await producer.stop()
  await database.drop()
})

/** Sends into queues that lose everything; answers in how many seconds the message will be sent again. */
async function secondsUntilNext(attempts: number, age: string): Promise<number> {
  const { dataSource, receiver } = producer
  const id = newId()
  const queues = { queueOf: () => ({ addBulk: async () => undefined }) } as unknown as QueueBackend
  await dataSource.query(
    `INSERT INTO outbox (id, subscriber, kind, envelope, sequence, due_at, attempts, created_at)
     VALUES ($1, 'ratings', 'event', $2, 1, now(), $3, now() - $4::interval)`,
    [id, { name: SubscriptionCancelled.name }, attempts, age],
  )
  const options = { service: 'transactions', databaseUrl: '', queues, ...hasty } as const
  await relayOnce({ ...options, dataSource, log: receiver.log, resendMs: 10_000 })
  const row = await dataSource.manager.findOneByOrFail(OutboxRow, { id })
  return (row.dueAt.getTime() - Date.now()) / 1_000
}

it('PA-1 a young message that was lost many times is soon sent again', async () => {
  expect(await secondsUntilNext(6, '20 seconds')).toBeLessThanOrEqual(15)
})

it('PA-1 a message that waits for hours is sent again every ten minutes only', async () => {
  expect(await secondsUntilNext(6, '5 hours')).toBeGreaterThan(595)
})

it('PA-1 the waits grow from try to try', async () => {
  const first = await secondsUntilNext(0, '5 hours')
  expect(first).toBeLessThanOrEqual(10)
  expect(await secondsUntilNext(1, '5 hours')).toBeGreaterThan(first)
})
