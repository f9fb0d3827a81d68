import type { ProductFileView } from '@emporium/api-client'
import type { Sending } from './use-upload.ts'

/** A resource as it is being filled in; `key` tells the rows apart. */
export type ResourceEntry = { key: number; name: string; url: string; fileId: string | null }

/** The files of resources: those that are stored already, and how another one is sent. */
export type ResourceFiles = {
  known: readonly ProductFileView[]
  put: (file: File, sending: Sending) => Promise<ProductFileView>
}
