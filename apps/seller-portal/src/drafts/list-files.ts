import type { ProductFileView } from '@emporium/api-client'
import type { Sending } from './use-upload.ts'

/** The files of a list of the listing: those that are stored already, and how another one is sent. */
export type ListFiles = {
  known: readonly ProductFileView[]
  put: (file: File, sending: Sending) => Promise<ProductFileView>
}
