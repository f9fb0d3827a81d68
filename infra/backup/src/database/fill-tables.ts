import { finished } from 'node:stream/promises'
import type { Client } from 'pg'
import { from } from 'pg-copy-streams'
import type { About, Table } from '../archive/about.ts'
import { filledTables, quoted, withColumns } from './catalog.query.ts'

/**
 * How far the numbers of messages jump. Outside are programs that know numbers which were given after the backup was made,
 * and take a smaller one for old news; no installation gives so many between two backups.
 */
export const sequenceJump = 1_000_000

/**
 * Begins to fill: rows come as they were, so no trigger and no reference looks at them. Tables are emptied of what
 * migrations put in.
 */
export async function beginFilling(client: Client): Promise<void> {
  await client.query('BEGIN')
  await client.query(`SET LOCAL lock_timeout = '5s'`)
  await client.query('SET LOCAL session_replication_role = replica')
  const names = (await filledTables(client)).map((table) => quoted(client, table))
  await client.query(`TRUNCATE ${names.join(', ')}`)
}

/** Adds the rows of one part to its table. What a column computes finds the functions of its schema. */
export async function fillTable(client: Client, table: Table, bytes: Buffer): Promise<void> {
  await client.query(`SET LOCAL search_path = ${client.escapeIdentifier(table.schema)}, extensions`)
  const copying = client.query(from(`COPY ${withColumns(client, table)} FROM STDIN`))
  copying.end(bytes)
  await finished(copying)
}

/** Sequences go on where they stood; those that number messages go on well behind. */
async function continueSequences(client: Client, { sequences }: About): Promise<void> {
  for (const sequence of sequences)
    await client.query(
      `SELECT setval(c.oid::regclass, $2::bigint + CASE s.data_type::text WHEN 'bigint' THEN $3::bigint ELSE 0 END)
         FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         JOIN pg_sequences s ON s.schemaname = n.nspname AND s.sequencename = c.relname
        WHERE c.oid = $1::regclass`,
      [quoted(client, sequence), sequence.last, sequenceJump],
    )
}

/** The keys that were sealed with another secret: identity makes new ones when there are none. */
export async function forgetSigningKeys(client: Client): Promise<void> {
  await client.query('TRUNCATE identity.keys')
}

/** Ends the filling: from now on it is there, all of it. */
export async function finishFilling(client: Client, about: About): Promise<void> {
  await continueSequences(client, about)
  await client.query('COMMIT')
  await client.query('ANALYZE')
}
