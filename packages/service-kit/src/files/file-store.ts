import type { Disk } from 'flydrive'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Readable } from 'node:stream'

/** Where the bytes of files live, under generated keys; names and rights live in the database. */
export type FileStore = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  read(key: string): Promise<Readable>
  remove(key: string): Promise<void>
  has(key: string): Promise<boolean>
  /** The keys of all files, a page of the store at a time. */
  keys(): AsyncIterable<string>
}

function folderOf(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file://'.length))
}

async function openFolder(url: string): Promise<Disk> {
  const [{ Disk }, { FSDriver }] = await Promise.all([
    import('flydrive'),
    import('flydrive/drivers/fs'),
  ])
  return new Disk(new FSDriver({ location: folderOf(url), visibility: 'private' }))
}

async function openBucket(url: string): Promise<Disk> {
  const [{ Disk }, { S3Driver }] = await Promise.all([
    import('flydrive'),
    import('flydrive/drivers/s3'),
  ])
  const target = new URL(url)
  const endpoint = target.searchParams.get('endpoint')
  return new Disk(
    new S3Driver({
      bucket: target.host,
      region: target.searchParams.get('region') ?? 'us-east-1',
      visibility: 'private',
      supportsACL: false,
      ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
    }),
  )
}

async function* keysOf(disk: Disk): AsyncGenerator<string> {
  let next: string | undefined
  do {
    const page = await disk.listAll('', {
      recursive: true,
      ...(next ? { paginationToken: next } : {}),
    })
    for (const file of page.objects) if (file.isFile) yield file.key
    next = page.paginationToken
  } while (next)
}

/**
 * The store that FILES_URL names: `file:///folder` or `s3://bucket?endpoint=…&region=…`. It is opened at the first
 * use, so that processes without files do not pay for the library.
 */
export function openFileStore(url: string): FileStore {
  let opening: Promise<Disk> | null = null
  const disk = () => (opening ??= url.startsWith('file://') ? openFolder(url) : openBucket(url))
  return {
    put: async (key, bytes, contentType) => (await disk()).put(key, bytes, { contentType }),
    read: async (key) => (await disk()).getStream(key),
    remove: async (key) => (await disk()).delete(key),
    has: async (key) => (await disk()).exists(key),
    async *keys() {
      yield* keysOf(await disk())
    },
  }
}
