import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import type { TProperties } from 'typebox'
import type { DataSource } from 'typeorm'
import { remoteKeySource } from '../auth/key-source.ts'
import { system } from '../auth/actor.ts'
import { readConfig, type KitConfig } from '../config.ts'
import { createCtx } from '../context.ts'
import { createDataSource } from '../database/data-source.ts'
import { openFileStore } from '../files/file-store.ts'
import { buildApp } from '../http/build-app.ts'
import { loggerOptions } from '../http/logging.ts'
import { newId } from '../ids.ts'
import type { Receiver } from '../inbox/receive.ts'
import { openQueueProbe } from '../queue/queue-probe.ts'
import type { ServiceDefinition, ServiceParts } from './service.ts'

/** A service that runs; `stop` lets what is at work finish. */
export type RunningService = { app: FastifyInstance; url: string; stop(): Promise<void> }

/** The database of a service as its configuration names it. */
export function databaseOf<P extends TProperties>(
  definition: ServiceDefinition<P>,
  config: KitConfig,
): DataSource {
  return createDataSource({
    service: definition.name,
    url: config.DATABASE_URL,
    poolSize: config.DATABASE_POOL,
    entities: definition.entities,
    migrations: definition.migrations,
  })
}

/** The parts of a service on an open database; also what tests build. */
export function assemble<P extends TProperties>(
  definition: ServiceDefinition<P>,
  environment: NodeJS.ProcessEnv,
  dataSource: DataSource,
  clock: () => Date = () => new Date(),
) {
  const config = readConfig(definition.config, environment)
  const log = pino(
    loggerOptions(definition.name, config.LOG_LEVEL) as object,
  ) as unknown as Receiver['log']
  const parts: ServiceParts = definition.build({
    config: config as never,
    dataSource,
    files: openFileStore(config.FILES_URL),
    log,
    clock,
    systemCtx: () =>
      createCtx({
        service: definition.name,
        dataSource,
        actor: system,
        correlationId: newId(),
        log,
        clock,
      }),
  })
  const receiver: Receiver = {
    service: definition.name,
    dataSource,
    consumers: parts.consumers,
    jobs: parts.jobs,
    log,
    clock,
  }
  return { config: config as Readonly<KitConfig>, log, parts, receiver }
}

/** The app of a service on an open database; also what tests build. */
export function appOf<P extends TProperties>(
  definition: ServiceDefinition<P>,
  assembled: ReturnType<typeof assemble<P>>,
  probes: Record<string, () => Promise<unknown>>,
): Promise<FastifyInstance> {
  const { config, parts, receiver } = assembled
  return buildApp({
    service: definition.name,
    dataSource: receiver.dataSource,
    clock: receiver.clock,
    info: definition,
    views: definition.views,
    routes: parts.routes,
    constraintProblems: definition.constraintProblems,
    subjectNames: definition.subjectNames,
    keys: parts.keys ?? remoteKeySource(config.JWKS_URL, receiver.dataSource),
    issuer: config.PUBLIC_URL,
    probes,
    logLevel: config.LOG_LEVEL,
    trustProxy: config.TRUST_PROXY,
    rateLimitPerMinute: config.RATE_LIMIT_PER_MINUTE,
    isWorker: config.ROLE === 'worker',
  })
}

/** Starts a service in the role that the environment names. */
export async function startService<P extends TProperties>(
  definition: ServiceDefinition<P>,
  environment: NodeJS.ProcessEnv,
): Promise<RunningService> {
  const early = readConfig(definition.config, environment) as Readonly<KitConfig>
  const dataSource = databaseOf(definition, early)
  await dataSource.initialize()
  const assembled = assemble(definition, environment, dataSource)
  const { config, log, parts, receiver } = assembled
  // The queue library is only loaded where queues are worked on.
  const worker =
    config.ROLE === 'api'
      ? null
      : await (await import('./worker.ts')).prepareWorker(config, receiver, parts)
  const queue = worker ?? (await openQueueProbe(config, log))
  await parts.prepare?.()
  const app = await appOf(definition, assembled, {
    database: () => dataSource.query('SELECT 1'),
    queue: () => queue.ping(),
  })
  worker?.start()
  const url = await app.listen({ host: config.HOST, port: config.PORT })
  return {
    app,
    url,
    async stop() {
      await app.close()
      await queue.close()
      await dataSource.destroy()
    },
  }
}
