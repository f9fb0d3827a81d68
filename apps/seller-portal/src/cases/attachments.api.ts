import type { ReviewAttachmentView } from '@emporium/api-client'
import {
  followDownload,
  isPaper,
  openPaper,
  type AttachedFile,
  type AttachmentSending,
} from '@emporium/ui'
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

/** A link to a file of a message that ends soon: what a browser follows carries no token. */
export async function linkAttachment({ id }: AttachedFile): Promise<string> {
  const { url } = await bodyOf(
    api.POST('/api/v1/review-attachments/{id}/links', { params: { path: { id } } }),
  )
  return url
}

/** Shows a PDF of a message in a tab of its own, and saves everything else. */
export async function openAttachment(file: AttachedFile): Promise<void> {
  const show = isPaper(file)
    ? openPaper(file.name)
    : (url: string) => followDownload(url, file.name)
  show(await linkAttachment(file))
}
