import { setTimeout as wait } from 'node:timers/promises'
import { openFileStore } from '@emporium/service-kit'
import type { Client } from 'pg'
import { fileFolder, tableOfPart, type About } from './archive/about.ts'
import { entriesOf, verifyArchive } from './archive/read-archive.ts'
import { BackupFault } from './backup-fault.ts'
import type { BackupConfig } from './config.ts'
import { connectedRoles, migrationsOf, usedSchemas } from './database/catalog.query.ts'
import {
  beginFilling,
  fillTable,
  finishFilling,
  forgetSigningKeys,
} from './database/fill-tables.ts'
import { withClient } from './database/with-client.ts'
import { keptSecrets, otherSecrets, type SecretName, type Secrets } from './secrets.ts'

/** What whoever restores agrees to. */
export type RestoreWishes = {
  /** What is in the installation may be lost. */
  replace?: boolean
  /** What needs the secrets of the backup may be lost. */
  withoutSecrets?: boolean
}

/** What was restored. */
export type RestoreReport = {
  takenAt: string
  tables: number
  files: number
  /** The secrets that are not those of the backup. */
  otherSecrets: SecretName[]
}

function requireSameTables(about: About, present: Record<string, string[]>): void {
  for (const [schema, names] of Object.entries(about.migrations)) {
    const here = present[schema] ?? []
    const missing = names.filter((name) => !here.includes(name))
    const more = here.filter((name) => !names.includes(name))
    if (missing.length > 0)
      throw new BackupFault(
        `The backup was made by a newer version: ${schema} lacks ${missing.join(', ')}. ` +
          'Restore it with the version that made it.',
      )
    if (more.length > 0)
      throw new BackupFault(
        `The backup was made by an older version, before ${schema} had ${more.join(', ')}. ` +
          'Restore it with the version that made it into an empty installation, then start the newer one, which ' +
          'brings its tables up to date.',
      )
  }
}

/** A connection that was just closed is listed for a moment: so often it is looked again, after so many milliseconds. */
const looks = { most: 20, everyMs: 100 }

async function requireIdle(client: Client): Promise<void> {
  let connected = await connectedRoles(client)
  for (let look = 1; look < looks.most && connected.length > 0; look += 1) {
    await wait(looks.everyMs)
    connected = await connectedRoles(client)
  }
  if (connected.length > 0)
    throw new BackupFault(
      `Services are connected to this database (${connected.join(', ')}). Stop them first.`,
    )
}

async function requireEmpty(client: Client): Promise<void> {
  const used = await usedSchemas(client)
  if (used.length > 0)
    throw new BackupFault(
      `This installation is in use: ${used.join(', ')} have data. --replace overwrites it.`,
    )
}

function requireSecrets(about: About, secrets: Secrets, withoutSecrets: boolean): SecretName[] {
  const others = otherSecrets(secrets, about.secrets)
  if (others.length > 0 && !withoutSecrets)
    throw new BackupFault(
      'The secrets of this installation are not those of the backup:\n' +
        others.map((name) => `  ${name}: ${keptSecrets[name]}.\n`).join('') +
        'Give those of the backup, or --without-secrets to go on all the same.',
    )
  return others
}

/**
 * Fills an installation, whose tables are made and whose services are stopped, with what a backup holds. Everything is
 * checked first; rows appear all at once, after the files that they name. Throws {@link BackupFault}: for a damaged file,
 * other migrations, services that run, an installation in use, other secrets.
 */
export async function restoreBackup(
  config: BackupConfig,
  file: string,
  { replace = false, withoutSecrets = false }: RestoreWishes = {},
): Promise<RestoreReport> {
  const about = await verifyArchive(file)
  const others = requireSecrets(about, config.secrets, withoutSecrets)
  const store = openFileStore(config.filesUrl)
  return withClient(config.databaseUrl, async (client) => {
    requireSameTables(about, await migrationsOf(client))
    await requireIdle(client)
    if (!replace) await requireEmpty(client)
    await beginFilling(client)
    let files = 0
    for await (const { name, bytes } of entriesOf(file)) {
      const table = tableOfPart(name, about.tables)
      if (table) await fillTable(client, table, bytes)
      if (!name.startsWith(fileFolder)) continue
      await store.put(name.slice(fileFolder.length), bytes, 'application/octet-stream')
      files += 1
    }
    if (others.includes('SIGNING_KEY_SECRET')) await forgetSigningKeys(client)
    await finishFilling(client, about)
    return { takenAt: about.takenAt, tables: about.tables.length, files, otherSecrets: others }
  })
}
