import { randomBytes } from 'node:crypto'
import { schemaOf } from '@emporium/service-kit'
import type { Service } from '@emporium/events'
import { Client } from 'pg'

/** A database of its own for one test suite: a clone of the migrated template. */
export type TestDatabase = {
  name: string
  /** The URL as a service's own role, which sees only its schema. */
  urlFor(service: Service): string
  /** The URL as superuser: BullMQ's schema, and looking at everything. */
  adminUrl: string
  query<Row extends object>(sql: string, values?: unknown[]): Promise<Row[]>
  drop(): Promise<void>
}

function serverUrl(): string {
  const url = process.env['TEST_POSTGRES_URL']
  if (!url) throw new Error('jest runs without the global set-up of @emporium/testing')
  return url
}

async function asAdmin<T>(database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(`${serverUrl()}/${database}`)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The template without any service's tables. */
const bare = 'template_emporium'

const clone = (client: Client, name: string, template: string) =>
  client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`)

/**
 * A template with the tables of one service, made by whichever suite of the run needs it first; `fill` migrates it and leaves
 * no connection behind. Suites of other workers wait meanwhile.
 */
async function templateOf(service: Service, fill: (url: string) => Promise<void>): Promise<string> {
  const name = `template_${schemaOf(service)}`
  await asAdmin('postgres', async (client) => {
    await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
    const made = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (made.rowCount) return
    const unfinished = `un${name}`
    await client.query(`DROP DATABASE IF EXISTS ${unfinished}`)
    await clone(client, unfinished, bare)
    await fill(
      `${serverUrl()}/${unfinished}`.replace('postgres:test@', `${schemaOf(service)}:test@`),
    )
    await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
  })
  return name
}

/** A clone of the migrated template of a service. */
export const createServiceDatabase = async (
  service: Service,
  fill: (url: string) => Promise<void>,
): Promise<TestDatabase> => createDatabase(await templateOf(service, fill))

/** Clones a template. Cloning is as cheap as emptying sixty tables, and nothing leaks between suites. */
export async function createDatabase(template = bare): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin('postgres', (client) => clone(client, name, template))
  const adminUrl = `${serverUrl()}/${name}`
  return {
    name,
    adminUrl,
    urlFor: (service) => adminUrl.replace('postgres:test@', `${schemaOf(service)}:test@`),
    query: async <Row extends object>(sql: string, values: unknown[] = []) =>
      asAdmin(name, async (client) => (await client.query<Row>(sql, values)).rows),
    drop: async () => {
      await asAdmin('postgres', (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`))
    },
  }
}
