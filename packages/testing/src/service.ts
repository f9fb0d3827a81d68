import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Envelope, EventDefinition, PayloadOf } from '@emporium/events'
import {
  appOf,
  assemble,
  createDataSource,
  migrate,
  newId,
  OutboxRow,
  receiveEvent,
  receiveJob,
  schemaOf,
  type Receiver,
  type ServiceDefinition,
} from '@emporium/service-kit'
import type { FastifyInstance } from 'fastify'
import type { TProperties } from 'typebox'
import type { DataSource } from 'typeorm'
import { createActors, createTestKey, testIssuer, type Actors, type TestKey } from './actors.ts'
import { createClock, type TestClock } from './clock.ts'
import { createServiceDatabase, type TestDatabase } from './database.ts'

/** A service under test: its real app on a real database, its worker a function that the test calls. */
export type TestService = {
  app: FastifyInstance
  dataSource: DataSource
  database: TestDatabase
  receiver: Receiver
  actors: Actors
  key: TestKey
  clock: TestClock
  /** The messages that wait in the outbox, oldest first. */
  outbox(): Promise<OutboxRow[]>
  /** The payloads of an event that the service has said and that wait in the outbox (once each, however many listen). */
  published<E extends EventDefinition>(event: E): Promise<PayloadOf<E>[]>
  /** Hands an event to the service, as its worker would. Give an envelope's id again to deliver it twice. */
  deliver<E extends EventDefinition>(
    event: E,
    payload: PayloadOf<E>,
    overrides?: Partial<Envelope>,
  ): Promise<Envelope>
  /** Does the jobs that are due at the clock's time; answers how many. */
  work(): Promise<number>
  stop(): Promise<void>
}

/** How to build a service for a test. */
export type TestOptions = {
  environment?: Record<string, string>
  database?: TestDatabase
  key?: TestKey
  clock?: TestClock
}

async function runDueJobs(receiver: Receiver, now: Date): Promise<number> {
  const rows = await receiver.dataSource.manager.find(OutboxRow, {
    where: { kind: 'job' },
    order: { sequence: 'ASC' },
  })
  const due = rows.filter((row) => row.dueAt <= now)
  for (const row of due) await receiveJob(receiver, row.envelope, row.id)
  return due.length
}

/** The tables of a service, made by its own migrations under its own role. */
async function migrated(
  {
    name,
    entities,
    migrations,
  }: Pick<ServiceDefinition<TProperties>, 'name' | 'entities' | 'migrations'>,
  url: string,
): Promise<DataSource> {
  const dataSource = createDataSource({ service: name, url, poolSize: 12, entities, migrations })
  await dataSource.initialize()
  await migrate(dataSource, url, schemaOf(name))
  return dataSource
}

/** Builds a service on its own database, migrated by its own migrations under its own role. */
export async function createTestService<P extends TProperties>(
  definition: ServiceDefinition<P>,
  options: TestOptions = {},
): Promise<TestService> {
  const { key = createTestKey(), clock = createClock() } = options
  const database =
    options.database ??
    (await createServiceDatabase(definition.name, async (empty) =>
      (await migrated(definition, empty)).destroy(),
    ))
  const url = database.urlFor(definition.name)
  const folder = await mkdtemp(join(tmpdir(), 'emporium-files-'))
  const dataSource = await migrated(definition, url)
  const assembled = assemble(
    definition,
    {
      DATABASE_URL: url,
      QUEUE_DATABASE_URL: database.adminUrl,
      JWKS_URL: 'http://127.0.0.1:9/jwks.json',
      PUBLIC_URL: testIssuer,
      FILES_URL: `file://${folder}`,
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'silent',
      // No test asks anything outside of this machine.
      LINK_CHECKS: 'off',
      ...options.environment,
    },
    dataSource,
    clock.now,
  )
  const parts = { ...assembled.parts, keys: assembled.parts.keys ?? key.keys }
  await parts.prepare?.()
  const app = await appOf(
    definition,
    { ...assembled, parts },
    { database: () => dataSource.query('SELECT 1') },
  )
  const { receiver } = assembled
  const outbox = () => dataSource.manager.find(OutboxRow, { order: { sequence: 'ASC' } })
  return {
    app,
    dataSource,
    database,
    receiver,
    actors: createActors(key),
    key,
    clock,
    outbox,
    async published(event) {
      const envelopes = (await outbox())
        .map((row) => row.envelope)
        .filter(({ name }) => name === event.name)
      return [
        ...new Map(envelopes.map((envelope) => [envelope.id, envelope.payload])).values(),
      ] as never
    },
    async deliver(event, payload, overrides = {}) {
      const envelope: Envelope = {
        id: newId(),
        name: event.name,
        producer: event.producer,
        occurredAt: clock.now().toISOString(),
        sequence: 1,
        correlationId: newId(),
        causationId: null,
        actor: { kind: 'system', id: null },
        payload,
        ...overrides,
      }
      await receiveEvent(receiver, envelope)
      return envelope
    },
    work: () => runDueJobs(receiver, clock.now()),
    async stop() {
      await app.close()
      await dataSource.destroy()
      if (!options.database) await database.drop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
