import type { ApiClient } from './client.ts'
import type { SentFile } from './send-file.ts'
import type { ReviewAttachmentView } from './views.ts'

/** What the files of a case are sent and read with. */
export type AttachmentAccess = { api: ApiClient; upload(sent: SentFile): Promise<unknown> }

/** The files of messages in a review case, for either side of it (RV-7). */
export const caseAttachments = ({ api, upload }: AttachmentAccess) => ({
  /** Sends a file for a message that is being written. */
  async send(
    caseId: string,
    file: File,
    sending: Pick<SentFile, 'signal' | 'onProgress'>,
  ): Promise<ReviewAttachmentView> {
    const path = `/api/v1/review-cases/${caseId}/attachments`
    const answer = await upload({ path, method: 'POST', file, ...sending })
    return answer as ReviewAttachmentView // what the API's document says of it
  },
  /** A link to a file that ends soon: what a browser follows carries no token. */
  async link({ id }: Pick<ReviewAttachmentView, 'id'>): Promise<string> {
    const { data } = await api.POST('/api/v1/review-attachments/{id}/links', {
      params: { path: { id } },
    })
    if (!data) throw new Error('the server sent no link')
    return data.url
  },
})
