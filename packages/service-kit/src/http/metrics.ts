import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { DataSource } from 'typeorm'
import { queueFigures } from '../outbox/figures.ts'

/** Serves Prometheus metrics at /metrics: the process, HTTP durations by route, and the state of outbox and parking. */
export function measure(app: FastifyInstance, service: string, dataSource: DataSource): void {
  const registry = new Registry()
  registry.setDefaultLabels({ service })
  collectDefaultMetrics({ register: registry })
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [registry],
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unmatched'
    durations.observe(
      { method: request.method, route, status: String(reply.statusCode) },
      reply.elapsedTime / 1_000,
    )
  })
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers: [registry] })
  const waiting = gauge('outbox_waiting', 'Messages that a subscriber has not acknowledged')
  const lag = gauge('outbox_lag_seconds', 'Age of the oldest of them that is due')
  const parked = gauge('messages_parked', 'Messages put aside for operations')
  const options = {
    schema: { hide: true },
    config: { access: 'anyone' },
    logLevel: 'warn',
  } as const
  app.get('/metrics', options, async (_request, reply) => {
    const figures = await queueFigures(dataSource)
    waiting.set(figures.outboxWaiting)
    lag.set(figures.outboxLagSeconds)
    parked.set(figures.parked)
    return reply.type(registry.contentType).send(await registry.metrics())
  })
}
