import { services } from '@emporium/events'
import { schemaOf } from '@emporium/service-kit'
import type { Client } from 'pg'
import type { Sequence, Table } from '../archive/about.ts'

/** The schemas of the services. Queues are not among them: the outboxes send again what they have lost (ADR 1). */
export const schemas = services.map(schemaOf)

/** What was done to the tables is compared, and not carried over. */
const migrationsTable = 'migrations'

/** The tables of the services with the columns that can be written. */
export async function tablesOf(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT n.nspname AS schema, c.relname AS name,
            array_agg(a.attname::text ORDER BY a.attnum) AS columns
       FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
                          AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE n.nspname = ANY($1) AND c.relkind = 'r' AND c.relname <> $2
      GROUP BY n.nspname, c.relname
      ORDER BY n.nspname, c.relname`,
    [schemas, migrationsTable],
  )
  return rows
}

/** The tables of the services that a restore empties: partitioned ones too, whose rows are in their parts. */
export async function filledTables(client: Client): Promise<Pick<Table, 'schema' | 'name'>[]> {
  const { rows } = await client.query<Pick<Table, 'schema' | 'name'>>(
    `SELECT n.nspname AS schema, c.relname AS name
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = ANY($1) AND c.relkind IN ('r', 'p') AND c.relname <> $2`,
    [schemas, migrationsTable],
  )
  return rows
}

/** Where the sequences of the services stand; those that never gave a number are left out. */
export async function sequencesOf(client: Client): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `SELECT schemaname AS schema, sequencename AS name, last_value::text AS last
       FROM pg_sequences WHERE schemaname = ANY($1) AND last_value IS NOT NULL
      ORDER BY 1, 2`,
    [schemas],
  )
  return rows
}

/** The schemas whose service has ever said anything: from then on an installation is in use. */
export async function usedSchemas(client: Client): Promise<string[]> {
  const sequences = await sequencesOf(client)
  return sequences.flatMap(({ schema, name }) => (name === 'outbox_sequence' ? [schema] : []))
}

/** The migrations that were done, by schema; a schema without tables has none. */
export async function migrationsOf(client: Client): Promise<Record<string, string[]>> {
  const done: Record<string, string[]> = {}
  for (const schema of schemas) {
    const table = `${client.escapeIdentifier(schema)}.${migrationsTable}`
    const { rows: found } = await client.query<{ known: boolean }>(
      'SELECT to_regclass($1) IS NOT NULL AS known',
      [table],
    )
    const { rows } = found[0]?.known
      ? await client.query<{ name: string }>(`SELECT name FROM ${table} ORDER BY "timestamp", name`)
      : { rows: [] }
    done[schema] = rows.map(({ name }) => name)
  }
  return done
}

/** The roles of services that are connected. */
export async function connectedRoles(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ role: string }>(
    `SELECT DISTINCT usename::text AS role FROM pg_stat_activity
      WHERE datname = current_database() AND usename = ANY($1) ORDER BY 1`,
    [schemas],
  )
  return rows.map(({ role }) => role)
}

/** A table as it stands in a statement. */
export const quoted = (client: Client, { schema, name }: Pick<Table, 'schema' | 'name'>): string =>
  `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`

/** A table with its columns as COPY wants them. */
export const withColumns = (client: Client, table: Table): string =>
  `${quoted(client, table)} (${table.columns.map((column) => client.escapeIdentifier(column)).join(', ')})`
