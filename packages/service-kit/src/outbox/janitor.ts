import type { FastifyBaseLogger } from 'fastify'
import type { DataSource } from 'typeorm'

const everyMs = 10 * 60_000

/** Forgets what is no longer needed: answers to idempotency keys after a day, inbox marks after thirty. */
export async function tidy(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `DELETE FROM idempotency_keys WHERE created_at < now() - interval '24 hours'`,
  )
  await dataSource.query(`DELETE FROM inbox WHERE handled_at < now() - interval '30 days'`)
}

/** Tidies, and tends what the service itself has to tend, from time to time until stopped. */
export function startJanitor(
  dataSource: DataSource,
  log: FastifyBaseLogger,
  tend?: () => Promise<void>,
): { stop(): void } {
  const timer = setInterval(() => {
    tidy(dataSource).catch((error: unknown) => log.warn({ err: error }, 'tidying failed'))
    tend?.().catch((error: unknown) => log.warn({ err: error }, 'tending failed'))
  }, everyMs)
  return { stop: () => clearInterval(timer) }
}
