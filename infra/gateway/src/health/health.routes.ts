import type { FastifyInstance } from 'fastify'
import type { UpstreamProbe, UpstreamState } from '../upstreams/probe-upstreams.ts'

const quiet = { logLevel: 'warn' } as const

const wordOf = ({ ready }: UpstreamState) => (ready ? 'up' : 'down')

/** For orchestrators (live, ready) and for people and monitors (status.json). */
export function addHealthRoutes(app: FastifyInstance, probe: UpstreamProbe, buildId: string): void {
  for (const url of ['/health/live', '/livez']) app.get(url, quiet, () => ({ status: 'live' }))
  for (const url of ['/health/ready', '/readyz']) {
    app.get(url, quiet, async (_request, reply) => {
      const states = await probe()
      const ready = states.every((state) => state.ready)
      const checks = Object.fromEntries(states.map((state) => [state.name, wordOf(state)]))
      if (!ready) reply.code(503).header('retry-after', '2')
      return { status: ready ? 'ready' : 'not_ready', checks }
    })
  }
  app.get('/status.json', quiet, async (_request, reply) => {
    const states = await probe()
    reply.header('cache-control', 'no-store')
    return {
      status: states.every(({ ready }) => ready) ? 'operational' : 'degraded',
      build: buildId,
      services: states.map((state) => ({ name: state.name, status: wordOf(state) })),
    }
  })
}
