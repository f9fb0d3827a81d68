import { createHash } from 'node:crypto'
import { createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { pack, type Pack } from 'tar-stream'
import { BackupFault } from '../backup-fault.ts'
import { manifestName, type Written } from './about.ts'

/** Takes entries one after the other. */
export type Archive = { add(name: string, bytes: Buffer): Promise<void> }

/** Resolves when the entry has gone out, so that a slow disk holds up the reading. */
const addTo = (packing: Pack, name: string, bytes: Buffer) =>
  new Promise<void>((resolve, reject) => {
    packing.entry({ name, size: bytes.length, mode: 0o600 }, bytes, (error) =>
      error ? reject(error) : resolve(),
    )
  })

async function pour(packing: Pack, fill: (archive: Archive) => Promise<void>): Promise<void> {
  const entries: Written[] = []
  try {
    await fill({
      async add(name, bytes) {
        const sha256 = createHash('sha256').update(bytes).digest('hex')
        await addTo(packing, name, bytes)
        entries.push({ name, bytes: bytes.length, sha256 })
      },
    })
    await addTo(packing, manifestName, Buffer.from(JSON.stringify({ entries })))
    packing.finalize()
  } catch (error) {
    packing.destroy(error as Error)
    throw error
  }
}

/**
 * Writes an archive with a manifest at its end. Only its owner can read it, and it has its name once it is whole. Throws
 * {@link BackupFault} when there is a file of this name.
 */
export async function writeArchive(
  file: string,
  fill: (archive: Archive) => Promise<void>,
): Promise<void> {
  if (existsSync(file)) throw new BackupFault(`${file} is there already; choose another name.`)
  const unfinished = `${file}.unfinished`
  await rm(unfinished, { force: true })
  const packing = pack()
  const target = createWriteStream(unfinished, { mode: 0o600, flags: 'wx', flush: true })
  try {
    await Promise.all([pipeline(packing, createGzip(), target), pour(packing, fill)])
    await rename(unfinished, file)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}
