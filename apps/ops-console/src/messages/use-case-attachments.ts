import { caseAttachments } from '@emporium/api-client'
import { useAttachments } from '@emporium/ui'
import { api, problemIn, session } from '../api.ts'

/** The files of a message that is being written in a case, and the way to those that were sent (RV-7). */
export function useCaseAttachments(caseId: () => string) {
  const { send, link } = caseAttachments({ api, upload: (sent) => session.upload(sent) })
  return useAttachments({
    send: (file, sending) => send(caseId(), file, sending),
    link,
    problemIn,
  })
}
