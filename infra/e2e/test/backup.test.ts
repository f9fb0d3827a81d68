import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { schemas, sequenceJump, restoreBackup, writeBackup } from '@emporium/backup'
import { catalog } from '@emporium/catalog'
import { identity } from '@emporium/identity'
import { imageReview } from '@emporium/image-review'
import { ratings } from '@emporium/ratings'
import { createDataSource, migrate, openFileStore, schemaOf } from '@emporium/service-kit'
import { createDatabase, type TestDatabase } from '@emporium/testing'
import { transactions } from '@emporium/transactions'
import { vendorOnboarding } from '@emporium/vendor-onboarding'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Client } from 'pg'
import { Journey } from '../src/play/journey.ts'
import { playMainJob } from '../src/play/main-job.ts'
import { startTestPlatform, type TestPlatform } from './test-platform.ts'

const definitions = [identity, vendorOnboarding, catalog, imageReview, transactions, ratings]
const secrets = {
  SIGNING_KEY_SECRET: 'seals the keys of one test, thirty-two or more',
  BUYER_ID_SECRET: 'names the buyers of one test, thirty-two or more',
}

/** Makes the tables of all services, as the jobs before a restore do. */
async function migrateAll(database: TestDatabase): Promise<void> {
  for (const { name, entities, migrations } of definitions) {
    const url = database.urlFor(name)
    const dataSource = createDataSource({ service: name, url, poolSize: 2, entities, migrations })
    await dataSource.initialize()
    await migrate(dataSource, url, schemaOf(name))
    await dataSource.destroy()
  }
}

/** How many rows each table has, and the hash of all that is in them. */
async function contentsOf(database: TestDatabase): Promise<Record<string, string>> {
  const tables = await database.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE schemaname = ANY($1) ORDER BY 1`,
    [schemas],
  )
  const contents: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await database.query<{ rows: string; hash: string }>(
      `SELECT count(*) AS rows, md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '')) AS hash
         FROM ${name} t`,
    )
    contents[name] = `${row?.rows} ${row?.hash}`
  }
  return contents
}

async function filesIn(url: string): Promise<Record<string, string>> {
  const store = openFileStore(url)
  const hashes: Record<string, string> = {}
  for await (const key of store.keys()) {
    const bytes = await buffer(await store.read(key))
    hashes[key] = createHash('sha256').update(bytes).digest('hex')
  }
  return hashes
}

const lastMessages = (database: TestDatabase) =>
  database.query<{ schema: string; last: string | null }>(
    `SELECT schemaname AS schema, last_value::text AS last FROM pg_sequences
      WHERE sequencename = 'outbox_sequence' AND schemaname = ANY($1) ORDER BY 1`,
    [schemas],
  )

describe('backup and restore', () => {
  let platform: TestPlatform
  let folder: string
  let archive: string
  let empty: TestDatabase
  let target: TestDatabase
  let targetFiles: string

  const restore = (from = archive, wishes = {}, own = secrets) =>
    restoreBackup(
      { databaseUrl: target.adminUrl, filesUrl: targetFiles, secrets: own },
      from,
      wishes,
    )

  beforeAll(async () => {
    platform = await startTestPlatform()
    await playMainJob(new Journey(() => undefined), platform.installation)
    await platform.settle()
    // A message that its subscriber has, while its sender does not know that yet: the moment a backup may catch.
    await platform.database.query(
      `INSERT INTO identity.outbox (id, subscriber, kind, envelope, sequence, due_at, created_at)
       SELECT message_id, 'catalog', 'event', '{"text": "tab\\there, line\\nbreak, \\\\N"}',
              nextval('identity.outbox_sequence'), now(), now() FROM catalog.inbox LIMIT 1`,
    )
    await openFileStore(platform.filesUrl).put('a-large-one', randomBytes(3_000_000), 'image/png')
    folder = await mkdtemp(join(tmpdir(), 'emporium-backup-'))
    archive = join(folder, 'backup.tar.gz')
    await writeBackup(
      { databaseUrl: platform.database.adminUrl, filesUrl: platform.filesUrl, secrets },
      archive,
    )
    empty = await createDatabase()
    await migrateAll(empty)
  }, 120_000)
  afterAll(async () => {
    await platform.stop()
    await empty.drop()
    await rm(folder, { recursive: true, force: true })
  })

  beforeEach(async () => {
    target = await createDatabase(empty.name)
    targetFiles = `file://${join(folder, target.name)}`
  })
  afterEach(() => target.drop())

  it('brings every row of every table and every file into an empty installation', async () => {
    const report = await restore()
    const [before, after] = [await contentsOf(platform.database), await contentsOf(target)]
    expect(after).toEqual(before)
    expect(Object.keys(after).length).toBeGreaterThan(60)
    const files = await filesIn(platform.filesUrl)
    expect(await filesIn(targetFiles)).toEqual(files)
    expect(Object.keys(files).length).toBeGreaterThan(1)
    expect(report).toMatchObject({ files: Object.keys(files).length, otherSecrets: [] })
  })

  it('numbers messages well behind those that were given after the backup', async () => {
    await restore()
    const before = await lastMessages(platform.database)
    const expected = before.map(({ schema, last }) => ({
      schema,
      last: last && String(Number(last) + sequenceJump),
    }))
    expect(await lastMessages(target)).toEqual(expected)
  })

  it('leaves an installation in use alone unless it is told to replace it', async () => {
    await restore()
    await target.query('DELETE FROM ratings.inbox')
    await expect(restore()).rejects.toThrow('in use')
    expect(await target.query('SELECT 1 FROM ratings.inbox')).toEqual([])
    await restore(archive, { replace: true })
    expect(await contentsOf(target)).toEqual(await contentsOf(platform.database))
  })

  it('is not restored into tables of another version', async () => {
    const [last] = await target.query<{ name: string }>(
      'DELETE FROM catalog.migrations WHERE id = (SELECT max(id) FROM catalog.migrations) RETURNING name',
    )
    await expect(restore()).rejects.toThrow(`newer version: catalog lacks ${last?.name}`)
    await target.query(
      `INSERT INTO catalog.migrations ("timestamp", name) VALUES (1, $1), (2, 'OfTomorrow')`,
      [last?.name],
    )
    await expect(restore()).rejects.toThrow('older version, before catalog had OfTomorrow')
  })

  it('is not restored under the feet of a service', async () => {
    const service = new Client(target.urlFor('ratings'))
    await service.connect()
    await expect(restore()).rejects.toThrow('connected to this database (ratings)')
    await service.end()
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1_000)],
    [
      'changed',
      (bytes: Buffer) => Buffer.from(bytes).fill(0x55, bytes.length >> 1, (bytes.length >> 1) + 9),
    ],
    ['no archive', () => Buffer.from('a letter')],
  ])('changes nothing when the file is %s', async (_how, change) => {
    const damaged = join(folder, 'damaged.tar.gz')
    await writeFile(damaged, change(await readFile(archive)))
    await expect(restore(damaged)).rejects.toThrow('not a whole backup')
    expect(await target.query('SELECT 1 FROM identity.keys')).toEqual([])
    expect(await filesIn(targetFiles)).toEqual({})
  })

  it('tells what is lost without the secrets, and makes room for new signing keys when that is meant', async () => {
    const others = {
      ...secrets,
      SIGNING_KEY_SECRET: 'another one that seals nothing of the backup',
    }
    await expect(restore(archive, {}, others)).rejects.toThrow(/SIGNING_KEY_SECRET: the keys that/)
    const report = await restore(archive, { withoutSecrets: true }, others)
    expect(report.otherSecrets).toEqual(['SIGNING_KEY_SECRET'])
    expect(await target.query('SELECT 1 FROM identity.keys')).toEqual([])
  })

  it('overwrites no file, and leaves none behind when there is nothing to back up', async () => {
    const config = { databaseUrl: platform.database.adminUrl, filesUrl: platform.filesUrl, secrets }
    await expect(writeBackup(config, archive)).rejects.toThrow('is there already')
    const bare = await createDatabase()
    const nothing = join(folder, 'nothing.tar.gz')
    await expect(writeBackup({ ...config, databaseUrl: bare.adminUrl }, nothing)).rejects.toThrow(
      'nothing to back up',
    )
    await bare.drop()
    await expect(readFile(nothing)).rejects.toThrow('ENOENT')
    await expect(writeBackup(config, join(folder, 'missing', 'backup.tar.gz'))).rejects.toThrow(
      'ENOENT',
    )
  })
})
