import type { FastifyBaseLogger } from 'fastify'
import { Pool } from 'pg'

/** Whether the carrier of the queues answers: all that an API process, which writes to its outbox, asks of it. */
export type QueueProbe = { ping(): Promise<void>; close(): Promise<void> }

function probePostgres(url: string, log: FastifyBaseLogger): QueueProbe {
  const pool = new Pool({
    connectionString: url,
    max: 1,
    idleTimeoutMillis: 10_000,
    connectionTimeoutMillis: 2_000,
    application_name: 'queue probe',
  })
  pool.on('error', (error) => log.warn({ err: error }, 'queue trouble'))
  return { ping: async () => void (await pool.query('SELECT 1')), close: () => pool.end() }
}

async function probeRedis(url: string, log: FastifyBaseLogger): Promise<QueueProbe> {
  const { Redis } = await import('ioredis')
  const client = new Redis(url, { maxRetriesPerRequest: 1, enableOfflineQueue: false })
  client.on('error', (error) => log.warn({ err: error }, 'queue trouble'))
  return {
    ping: async () => void (await client.ping()),
    close: async () => client.disconnect(),
  }
}

/** Opens the probe of the carrier that the configuration names. */
export async function openQueueProbe(
  config: { REDIS_URL?: string; QUEUE_DATABASE_URL?: string },
  log: FastifyBaseLogger,
): Promise<QueueProbe> {
  return config.REDIS_URL
    ? probeRedis(config.REDIS_URL, log)
    : probePostgres(config.QUEUE_DATABASE_URL ?? '', log)
}
