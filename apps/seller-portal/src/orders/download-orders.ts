import type { paths } from '@emporium/api-client'
import { saveFile } from '@emporium/ui'
import { api, bodyOf } from '../api.ts'

type ExportQuery = NonNullable<paths['/api/v1/orders/export']['get']['parameters']['query']>

/**
 * Downloads the transactions, and saves the file only when all of it has come: what breaks off on the way is thrown, and
 * is no file. A plain link could not say who asks.
 */
export async function downloadOrders(
  query: ExportQuery & { format: 'csv' | 'xlsx' },
  signal: AbortSignal,
  tell: (bytes: number) => void,
): Promise<void> {
  const params = { query }
  const body = await bodyOf(api.GET('/api/v1/orders/export', { params, parseAs: 'stream', signal }))
  const reader = (body as unknown as ReadableStream<Uint8Array<ArrayBuffer>>).getReader()
  const pieces: Blob[] = []
  let bytes = 0
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    // Blobs may lie on disk, arrays may not.
    pieces.push(new Blob([read.value]))
    bytes += read.value.byteLength
    tell(bytes)
  }
  saveFile(new Blob(pieces), `orders.${query.format}`)
}
