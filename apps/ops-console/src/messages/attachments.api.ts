import type { ReviewAttachmentView } from '@emporium/api-client'
import { followDownload, type AttachedFile, type AttachmentSending } from '@emporium/ui'
import { api, bodyOf, session } from '../api.ts'

/** Sends a file for a message that is being written in a case (RV-7). */
export async function sendAttachment(
  caseId: string,
  file: File,
  sending: AttachmentSending,
): Promise<AttachedFile> {
  const path = `/api/v1/review-cases/${caseId}/attachments`
  const answer = await session.upload({ path, method: 'POST', file, ...sending })
  return answer as ReviewAttachmentView // what the API's document says of it
}

/** Fetches a file of a message, by a link that ends soon: downloads carry no token. */
export async function openAttachment({ id, name }: AttachedFile): Promise<void> {
  const { url } = await bodyOf(
    api.POST('/api/v1/review-attachments/{id}/links', { params: { path: { id } } }),
  )
  followDownload(url, name)
}
