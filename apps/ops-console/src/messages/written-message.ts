import type { AttachedFile } from '@emporium/ui'

/** A message as far as every conversation shows it. */
export type WrittenMessage = {
  id: string
  side: 'staff' | 'seller'
  author: string
  text: string
  at: string
  attachments?: AttachedFile[]
}
