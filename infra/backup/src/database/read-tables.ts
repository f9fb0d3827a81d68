import type { Client } from 'pg'
import { to } from 'pg-copy-streams'
import { partName, type Table } from '../archive/about.ts'
import type { Archive } from '../archive/write-archive.ts'
import { quoted, tablesOf, withColumns } from './catalog.query.ts'

/** Bytes after which a table is written on in another part: as much as is kept in memory. */
const partBytes = 8 * 2 ** 20
const newline = 0x0a

/**
 * Opens the one snapshot that a backup shows. The tables are held before it is taken, so that no migration comes between:
 * what rewrites a table is not hidden from older snapshots.
 */
export async function openSnapshot(client: Client): Promise<void> {
  const tables = await tablesOf(client)
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  const names = tables.map((table) => quoted(client, table))
  if (names.length > 0) await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS SHARE MODE`)
}

/** Cuts what COPY gives into parts of whole rows: in its text format a line break ends a row and stands nowhere else. */
export async function* partsOf(
  copied: AsyncIterable<Buffer>,
  most = partBytes,
): AsyncGenerator<Buffer> {
  let kept: Buffer[] = []
  let size = 0
  for await (const chunk of copied) {
    kept.push(chunk)
    size += chunk.length
    const end = chunk.lastIndexOf(newline)
    if (size < most || end === -1) continue
    const rest = chunk.subarray(end + 1)
    kept[kept.length - 1] = chunk.subarray(0, end + 1)
    yield Buffer.concat(kept)
    kept = [Buffer.from(rest)]
    size = rest.length
  }
  if (size > 0) yield Buffer.concat(kept)
}

/**
 * Writes the rows of a table as the open transaction sees them. Where they cannot be written (a full disk), the rest is
 * read all the same: a connection in the middle of a copy cannot be closed.
 */
export async function archiveTable(client: Client, archive: Archive, table: Table): Promise<void> {
  const copied = client.query(to(`COPY ${withColumns(client, table)} TO STDOUT`))
  let part = 0
  try {
    for await (const bytes of partsOf(copied.iterator({ destroyOnReturn: false }))) {
      part += 1
      await archive.add(partName(table, part), bytes)
    }
  } finally {
    copied.resume()
  }
}
