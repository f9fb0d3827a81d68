import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { extract } from 'tar-stream'
import { BackupFault } from '../backup-fault.ts'
import { aboutName, archiveFormat, manifestName, type About, type Manifest } from './about.ts'

/** One entry, read. */
export type Entry = { name: string; bytes: Buffer }

const damaged = (file: string, why: string) =>
  new BackupFault(`${file} is not a whole backup: ${why}. Take another one.`)

/** The entries of an archive in their order. Throws {@link BackupFault} where it cannot be read on. */
export async function* entriesOf(file: string): AsyncGenerator<Entry> {
  if (!existsSync(file)) throw new BackupFault(`There is no file ${file}.`)
  const unpacking = extract()
  const reading = pipeline(createReadStream(file), createGunzip(), unpacking)
  // What is wrong with the file is heard below, by whoever reads the entries.
  reading.catch(() => undefined)
  try {
    for await (const entry of unpacking) {
      const chunks: Buffer[] = []
      for await (const chunk of entry) chunks.push(chunk as Buffer)
      yield { name: entry.header.name, bytes: Buffer.concat(chunks) }
    }
    await reading
  } catch (error) {
    throw error instanceof BackupFault ? error : damaged(file, (error as Error).message)
  }
}

function comparedWith(
  { entries }: Manifest,
  seen: ReadonlyMap<string, string>,
): string | undefined {
  if (entries.length !== seen.size) return `it holds ${seen.size} of ${entries.length} entries`
  const other = entries.find(({ name, sha256 }) => seen.get(name) !== sha256)
  return other && `${other.name} is not what was written`
}

/**
 * Reads all of an archive and holds every entry against the manifest. Throws {@link BackupFault} when anything is missing
 * or changed, and for a format of another version.
 */
export async function verifyArchive(file: string): Promise<About> {
  const seen = new Map<string, string>()
  let about: About | undefined
  let manifest: Manifest | undefined
  for await (const { name, bytes } of entriesOf(file)) {
    if (name === manifestName) manifest = JSON.parse(bytes.toString()) as Manifest
    else seen.set(name, createHash('sha256').update(bytes).digest('hex'))
    if (name === aboutName) about = JSON.parse(bytes.toString()) as About
  }
  if (!about || !manifest) throw damaged(file, 'its end is missing')
  if (about.format !== archiveFormat)
    throw new BackupFault(
      `${file} has format ${about.format}, and this version of Emporium reads ${archiveFormat}.`,
    )
  const fault = comparedWith(manifest, seen)
  if (fault) throw damaged(file, fault)
  return about
}
