import { buffer } from 'node:stream/consumers'
import { openFileStore, type FileStore } from '@emporium/service-kit'
import type { Client } from 'pg'
import { aboutName, archiveFormat, fileFolder, type About } from './archive/about.ts'
import { writeArchive, type Archive } from './archive/write-archive.ts'
import { BackupFault } from './backup-fault.ts'
import type { BackupConfig } from './config.ts'
import { migrationsOf, sequencesOf, tablesOf } from './database/catalog.query.ts'
import { archiveTable, openSnapshot } from './database/read-tables.ts'
import { withClient } from './database/with-client.ts'
import { fingerprintsOf, type Secrets } from './secrets.ts'

/** What a backup holds. */
export type BackupReport = { tables: number; files: number; removedMeanwhile: string[] }

async function aboutOf(client: Client, secrets: Secrets): Promise<About> {
  const { rows } = await client.query<{ at: Date; version: string }>(
    `SELECT now() AS at, current_setting('server_version') AS version`,
  )
  const [now] = rows
  return {
    format: archiveFormat,
    takenAt: now?.at.toISOString() ?? '',
    postgres: now?.version ?? '',
    migrations: await migrationsOf(client),
    tables: await tablesOf(client),
    sequences: await sequencesOf(client),
    secrets: fingerprintsOf(secrets),
  }
}

/** The bytes of a file, or nothing when it was removed since it was listed. */
async function bytesOf(store: FileStore, key: string): Promise<Buffer | undefined> {
  try {
    return await buffer(await store.read(key))
  } catch (error) {
    if (await store.has(key)) throw error
    return undefined
  }
}

async function archiveFiles(store: FileStore, archive: Archive) {
  const removedMeanwhile: string[] = []
  let files = 0
  for await (const key of store.keys()) {
    const bytes = await bytesOf(store, key)
    if (!bytes) {
      removedMeanwhile.push(key)
      continue
    }
    await archive.add(`${fileFolder}${key}`, bytes)
    files += 1
  }
  return { files, removedMeanwhile }
}

/**
 * Writes the data of all services, as of one moment, and every file to `file`, while the services go on. Files come after
 * the rows that name them: one that is added meanwhile is too many and harms nobody. Throws {@link BackupFault}.
 */
export async function writeBackup(config: BackupConfig, file: string): Promise<BackupReport> {
  const store = openFileStore(config.filesUrl)
  return withClient(config.databaseUrl, async (client) => {
    await openSnapshot(client)
    const about = await aboutOf(client, config.secrets)
    if (about.tables.length === 0)
      throw new BackupFault('There is nothing to back up: the database has no tables.')
    let kept = { files: 0, removedMeanwhile: [] as string[] }
    await writeArchive(file, async (archive) => {
      await archive.add(aboutName, Buffer.from(JSON.stringify(about, null, 2)))
      for (const table of about.tables) await archiveTable(client, archive, table)
      await client.query('COMMIT')
      kept = await archiveFiles(store, archive)
    })
    return { tables: about.tables.length, ...kept }
  })
}
