import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { SubscriptionCancelled } from '@emporium/events'
import { newId, OutboxRow } from '@emporium/service-kit'
import { createDatabase, type TestDatabase } from '@emporium/testing'
import { relayOnce } from '../src/outbox/relay.ts'
import type { QueuedDelivery } from '../src/queue/delivery.ts'
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

/** Puts a message into the outbox. */
async function post(attempts: number, age = '0 seconds'): Promise<string> {
  const id = newId()
  await producer.dataSource.query(
    `INSERT INTO outbox (id, subscriber, kind, envelope, sequence, due_at, attempts, created_at)
     VALUES ($1, 'ratings', 'event', $2, 1, now(), $3, now() - $4::interval)`,
    [id, { name: SubscriptionCancelled.name }, attempts, age],
  )
  return id
}

/** Sends what is due; answers with what jobs, where so many wait in the queue already. */
async function relay(waiting = 0): Promise<QueuedDelivery[]> {
  const { dataSource, receiver } = producer
  const sent: QueuedDelivery[] = []
  const queue = {
    addBulk: async (jobs: QueuedDelivery[]) => void sent.push(...jobs),
    getWaitingCount: async () => waiting,
  }
  const queues = { queueOf: () => queue } as unknown as QueueBackend
  const options = { service: 'transactions', databaseUrl: '', queues, ...hasty } as const
  await relayOnce({ ...options, dataSource, log: receiver.log, resendMs: 10_000 })
  return sent
}

/** Sends into queues that lose everything; answers in how many seconds the message will be sent again. */
async function secondsUntilNext(attempts: number, age: string): Promise<number> {
  const { dataSource } = producer
  const id = await post(attempts, age)
  await relay()
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

it('PA-1 a rush goes in bundles, a single message as it is', async () => {
  await producer.dataSource.query('DELETE FROM outbox')
  const id = await post(0)
  expect(await relay()).toMatchObject([{ data: { kind: 'event', deliveryId: id } }])
  const ids = new Set<string>()
  for (let count = 0; count < 30; count += 1) ids.add(await post(0))
  const sent = (await relay()).map(({ data }) => data)
  const bundles = sent.flatMap((data) => (data.kind === 'bundle' ? [data.deliveries] : []))
  expect(bundles.map(({ length }) => length)).toEqual([25, 5])
  expect(new Set(bundles.flat().map(({ deliveryId }) => deliveryId))).toEqual(ids)
})

it('PA-1 what may be lost is sent again by itself, but not while much still waits to be taken', async () => {
  await producer.dataSource.query('DELETE FROM outbox')
  const ids = [await post(1), await post(3)]
  expect(await relay(1)).toEqual([])
  await producer.dataSource.query('UPDATE outbox SET due_at = now()')
  const sent = await relay(0)
  expect(sent.map(({ opts }) => opts.jobId).toSorted()).toEqual(ids.toSorted())
})
