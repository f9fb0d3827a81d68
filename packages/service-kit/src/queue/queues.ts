import { createPostgresBackend, Queue, Worker, type JobsOptions } from 'bullmq'
import { Redis, type RedisOptions } from 'ioredis'
import { Pool } from 'pg'
import type { Service } from '@emporium/events'
import type { FastifyBaseLogger } from 'fastify'
import type { Delivery, QueuedDelivery } from './delivery.ts'
import { ForgetfulRedis } from './forgetful-redis.ts'

/** What the kit uses of a BullMQ queue; the same on both carriers. */
export type DeliveryQueue = {
  add(name: string, data: Delivery, options?: JobsOptions): Promise<unknown>
  addBulk(jobs: QueuedDelivery[]): Promise<unknown>
  /** How many jobs nobody has begun with. */
  getWaitingCount(): Promise<number>
  close(): Promise<void>
}
/** What the kit uses of a BullMQ worker: closing waits for what is at work. */
export type DeliveryWorker = { close(): Promise<void> }

/** One of the two carriers of messages; the same code runs on both. */
export type QueueBackend = {
  readonly carrier: 'redis' | 'postgres'
  /** The inbox queue of a service, for adding. */
  queueOf(service: Service): DeliveryQueue
  /** Takes from the inbox queue of a service. */
  work(
    service: Service,
    handle: (delivery: Delivery, attempt: number) => Promise<void>,
  ): DeliveryWorker
  /** Round-trips the carrier; rejects when it is away. */
  ping(): Promise<void>
  close(): Promise<void>
}

/** How long a worker may be silent before another takes its message; processing is idempotent, so stalls may repeat. */
const working = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  maxStalledCount: 20,
  concurrency: 8,
}

type Handle = (job: { data: Delivery; attemptsMade: number }) => Promise<void>

type Carrier = Pick<QueueBackend, 'carrier' | 'ping'> & {
  newQueue(name: string): DeliveryQueue
  newWorker(name: string, handle: Handle): DeliveryWorker
  close(): Promise<unknown>
}

const schema = 'bullmq'

/** Statements of the queue are short, and every connection costs the server its memory: few, and not for long. */
const connections = { max: 2, idleTimeoutMillis: 5_000 }

/**
 * BullMQ adds many jobs at once by means of two temporary tables, made anew each time: on PostgreSQL that takes longer
 * than to add this many one after the other, and upsets the plans of everybody else.
 */
const fewJobs = 16

/** A queue on PostgreSQL that adds few jobs one by one. */
const sparing = (queue: DeliveryQueue): DeliveryQueue => ({
  add: (name, data, options) => queue.add(name, data, options),
  async addBulk(jobs) {
    if (jobs.length > fewJobs) return queue.addBulk(jobs)
    for (const { name, data, opts } of jobs) await queue.add(name, data, opts)
  },
  getWaitingCount: () => queue.getWaitingCount(),
  close: () => queue.close(),
})

function postgres(url: string, log: FastifyBaseLogger): Carrier {
  const complain = (error: Error) => log.warn({ err: error }, 'queue trouble')
  const pool = new Pool({
    connectionString: url,
    ...connections,
    connectionTimeoutMillis: 4_000,
    options: `-c search_path=${schema}`,
    application_name: 'queue',
  })
  pool.on('error', complain)
  return {
    carrier: 'postgres',
    newQueue: (name) =>
      sparing(
        new Queue(name, { connection: pool, skipMetasUpdate: true }, createPostgresBackend).on(
          'error',
          complain,
        ),
      ),
    newWorker: (name, handle) =>
      new Worker(
        name,
        handle,
        {
          ...working,
          connection: { connectionString: url, schema, migrate: false, ...connections },
        },
        createPostgresBackend,
      ).on('error', complain),
    ping: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  }
}

function redis(url: string, log: FastifyBaseLogger): Carrier {
  const complain = (error: Error) => log.warn({ err: error }, 'queue trouble')
  const open: Redis[] = []
  const connect = (options: RedisOptions) => {
    const client = new Redis(url, options)
    client.on('error', complain)
    open.push(client)
    return client
  }
  const patient = { maxRetriesPerRequest: null }
  const shared = connect(patient)
  // A request must never hang on a dead Redis: probing has its own connection that gives up.
  const probe = connect({ maxRetriesPerRequest: 1, enableOfflineQueue: false })
  return {
    carrier: 'redis',
    newQueue: (name) =>
      new Queue(name, { connection: shared, skipMetasUpdate: true }).on('error', complain),
    newWorker: (name, handle) =>
      new Worker(name, handle, { ...working, connection: connect(patient) }).on('error', complain),
    ping: async () => void (await probe.ping()),
    close: async () => {
      for (const client of open) client.disconnect()
    },
  }
}

/** Refuses a Redis that forgets, unless told otherwise. */
export async function requireDurableRedis(url: string): Promise<void> {
  const client = new Redis(url, { maxRetriesPerRequest: 3 })
  try {
    const answer = await client.info('persistence')
    if (!/aof_enabled:1/.test(answer)) throw new ForgetfulRedis()
  } finally {
    client.disconnect()
  }
}

/** The name of a service's queue. */
const queueName = (service: Service) => `inbox-${service}`

/** Opens the queues on the carrier that the configuration names. */
export function openQueues(
  config: { REDIS_URL?: string; QUEUE_DATABASE_URL?: string },
  log: FastifyBaseLogger,
): QueueBackend {
  const carrier = config.REDIS_URL
    ? redis(config.REDIS_URL, log)
    : postgres(config.QUEUE_DATABASE_URL ?? '', log)
  const queues = new Map<Service, DeliveryQueue>()
  const workers: DeliveryWorker[] = []
  return {
    carrier: carrier.carrier,
    ping: carrier.ping,
    queueOf(service) {
      const queue = queues.get(service) ?? carrier.newQueue(queueName(service))
      queues.set(service, queue)
      return queue
    },
    work(service, handle) {
      const worker = carrier.newWorker(queueName(service), (job) =>
        handle(job.data, job.attemptsMade + 1),
      )
      workers.push(worker)
      return worker
    },
    async close() {
      await Promise.all(workers.map((worker) => worker.close()))
      await Promise.all([...queues.values()].map((queue) => queue.close()))
      await carrier.close()
    },
  }
}
