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

/** Clones the template. Cloning is as cheap as emptying sixty tables, and nothing leaks between suites. */
export async function createDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`
  await asAdmin('postgres', (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE template_emporium STRATEGY FILE_COPY`),
  )
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
