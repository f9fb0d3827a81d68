import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'

/** A dependency that readiness round-trips. */
export type Probe = () => Promise<unknown>

const timeLimitMs = 2_000

async function answers(probe: Probe): Promise<boolean> {
  const outcome = probe().then(
    () => true,
    () => false,
  )
  return Promise.race([outcome, wait(timeLimitMs, false, { ref: false })])
}

/**
 * `live` says that the process runs; `ready` that it can work: database and queue round-trip. The two are apart so
 * that an orchestrator restarts a dead process, but only bypasses one whose database is away.
 */
export function reportHealth(app: FastifyInstance, probes: Readonly<Record<string, Probe>>): void {
  const options = {
    schema: { hide: true },
    config: { access: 'anyone' },
    logLevel: 'warn',
  } as const
  for (const url of ['/health/live', '/livez']) app.get(url, options, () => ({ status: 'live' }))
  for (const url of ['/health/ready', '/readyz'])
    app.get(url, options, async (_request, reply) => {
      const names = Object.keys(probes)
      const up = await Promise.all(Object.values(probes).map(answers))
      const checks = Object.fromEntries(
        names.map((name, index) => [name, up[index] ? 'up' : 'down']),
      )
      const isReady = up.every(Boolean)
      if (!isReady) reply.code(503).header('retry-after', '2')
      return { status: isReady ? 'ready' : 'not_ready', checks }
    })
}
