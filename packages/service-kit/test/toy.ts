import { setTimeout as wait } from 'node:timers/promises'
import type { Envelope, Service } from '@emporium/events'
import {
  createCtx,
  createDataSource,
  migrate,
  schemaOf,
  startRelay,
  type Ctx,
  type QueueBackend,
  type Receiver,
} from '@emporium/service-kit'
import { pino } from 'pino'
import { openQueues } from '../src/queue/queues.ts'
import { startWork } from '../src/queue/work.ts'
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm'

/** Where a toy service writes what it did. */
class CreateEffects1763900000001 implements MigrationInterface {
  readonly name = 'CreateEffects1763900000001'
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'CREATE TABLE effects (id bigserial PRIMARY KEY, subject varchar NOT NULL, sequence bigint NOT NULL)',
    )
    await runner.query(
      'CREATE TABLE newest (subject varchar PRIMARY KEY, sequence bigint NOT NULL, value varchar NOT NULL)',
    )
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE newest, effects')
  }
}

const log = pino({ level: 'silent' }) as unknown as Receiver['log']

/** A service with nothing but the kit: what it hears is given by the test. */
export type Toy = {
  service: Service
  dataSource: DataSource
  receiver: Receiver
  queues: QueueBackend
  ctx(): Ctx
  effects(): Promise<string[]>
  stop(): Promise<void>
}

/** How fast a toy gives up and sends again, so that tests take moments. */
export const hasty = { attempts: 4, backoffMs: 40, resendMs: 1_500 }

export async function startToy(options: {
  service: Service
  url: string
  carrier: { REDIS_URL?: string; QUEUE_DATABASE_URL?: string }
  consumers?: Receiver['consumers']
  isWorking?: boolean
}): Promise<Toy> {
  const { service, url } = options
  const dataSource = createDataSource({
    service,
    url,
    poolSize: 6,
    entities: [],
    migrations: [CreateEffects1763900000001],
  })
  await dataSource.initialize()
  await migrate(dataSource, url, schemaOf(service))
  const receiver: Receiver = {
    service,
    dataSource,
    consumers: options.consumers ?? {},
    jobs: [],
    log,
    clock: () => new Date(),
  }
  const queues = openQueues(options.carrier, log)
  const running =
    options.isWorking === false
      ? []
      : [
          startWork(receiver, queues, hasty),
          startRelay({ service, dataSource, databaseUrl: url, queues, log, ...hasty }),
        ]
  return {
    service,
    dataSource,
    receiver,
    queues,
    ctx: () =>
      createCtx({
        service,
        dataSource,
        actor: { kind: 'system' },
        correlationId: 'test',
        log,
        clock: () => new Date(),
      }),
    effects: async () =>
      (
        await dataSource.query<{ subject: string }[]>('SELECT subject FROM effects ORDER BY id')
      ).map(({ subject }) => subject),
    async stop() {
      for (const part of running) await part.stop()
      await queues.close()
      await dataSource.destroy()
    },
  }
}

/** Writes the effect of a message, in the transaction of its inbox mark. */
export function noteEffect(
  ctx: Ctx,
  subject: string,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    await tx.manager.query('INSERT INTO effects (subject, sequence) VALUES ($1, $2)', [
      subject,
      sequence,
    ])
  })
}

/** Waits until a condition holds; fails loudly when it does not come about. */
export async function until(
  what: string,
  holds: () => Promise<boolean>,
  withinMs = 25_000,
): Promise<void> {
  const end = Date.now() + withinMs
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`did not come about: ${what}`)
    await wait(25)
  }
}
