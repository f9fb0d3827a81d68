import closeWithGrace from 'close-with-grace'
import { constants, setPriority } from 'node:os'
import type { TProperties } from 'typebox'
import { BadEnvironment, readConfig, type KitConfig } from '../config.ts'
import { schemaOf } from '../database/data-source.ts'
import { migrate } from '../database/migrate.ts'
import { ForgetfulRedis } from '../queue/forgetful-redis.ts'
import type { ServiceDefinition } from './service.ts'
import { databaseOf, startService } from './start.ts'

/** Milliseconds that what is at work may take to finish at a stop. */
const graceMs = 9_000

async function migrateOnly<P extends TProperties>(
  definition: ServiceDefinition<P>,
  environment: NodeJS.ProcessEnv,
) {
  const config = readConfig(definition.config, environment) as Readonly<KitConfig>
  const dataSource = databaseOf(definition, { ...config, DATABASE_POOL: 2 })
  await dataSource.initialize()
  const done = await migrate(dataSource, config.DATABASE_URL, schemaOf(definition.name))
  await dataSource.destroy()
  process.stdout.write(
    `${JSON.stringify({ service: definition.name, msg: 'migrated', migrations: done })}\n`,
  )
}

async function serve<P extends TProperties>(
  definition: ServiceDefinition<P>,
  environment: NodeJS.ProcessEnv,
) {
  const running = await startService(definition, environment)
  // Whoever waits for an answer goes first where both share a machine (ADR 12).
  if (environment['ROLE'] === 'worker') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
  running.app.log.info({ port: Number(new URL(running.url).port) }, 'ready')
  closeWithGrace({ delay: graceMs }, async ({ err }) => {
    if (err) running.app.log.error({ err }, 'stopping after a fault')
    await running.stop()
  })
}

/**
 * The main of every service: `node dist/main.js` serves, `node dist/main.js migrate` brings the schema up to date.
 * A bad environment prints all of its problems and exits 1.
 */
export async function run<P extends TProperties>(
  definition: ServiceDefinition<P>,
  process_ = process,
): Promise<void> {
  try {
    await (process_.argv[2] === 'migrate' ? migrateOnly : serve)(definition, process_.env)
  } catch (error) {
    const isExpected = error instanceof BadEnvironment || error instanceof ForgetfulRedis
    process_.stderr.write(
      `${definition.name}: ${isExpected ? error.message : (error as Error).stack}\n`,
    )
    process_.exit(1)
  }
}
