import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Readable } from 'node:stream'

/** Where the bytes of files live, under generated keys; names and rights live in the database. */
export type FileStore = {
  put(key: string, bytes: Uint8Array, contentType: string): Promise<void>
  read(key: string): Promise<Readable>
  remove(key: string): Promise<void>
}

function folderOf(url: string): string {
  return url.startsWith('file:///') ? fileURLToPath(url) : resolve(url.slice('file://'.length))
}

async function diskOf(url: string): Promise<Disk> {
  if (url.startsWith('file://'))
    return new Disk(new FSDriver({ location: folderOf(url), visibility: 'private' }))
  const target = new URL(url)
  // The S3 client is heavy and only loaded where it is used.
  const { S3Driver } = await import('flydrive/drivers/s3')
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

/** Opens the store that FILES_URL names: `file:///folder` or `s3://bucket?endpoint=…&region=…`. */
export function openFileStore(url: string): FileStore {
  const opening = diskOf(url)
  // The first use reports a store that cannot be opened.
  opening.catch(() => undefined)
  return {
    put: async (key, bytes, contentType) => (await opening).put(key, bytes, { contentType }),
    read: async (key) => (await opening).getStream(key),
    remove: async (key) => (await opening).delete(key),
  }
}
