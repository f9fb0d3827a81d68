import { useProblemWords, useToasts, type AttachedFile, type AttachmentSending } from '@emporium/ui'
import { ref } from 'vue'
import { problemIn } from '../api.ts'
import { linkAttachment, openAttachment, sendAttachment } from './attachments.api.ts'

/** The files of a message that is being written in a case, and the way to those that were sent (RV-7). */
export function useAttachments(caseId: () => string) {
  const toasts = useToasts()
  const { shortly } = useProblemWords()
  const attached = ref<AttachedFile[]>([])
  const isSending = ref(false)
  return {
    attached,
    isSending,
    send: (file: File, sending: AttachmentSending) => sendAttachment(caseId(), file, sending),
    async open(file: AttachedFile): Promise<void> {
      await openAttachment(file).catch((error: unknown) => {
        const problem = problemIn(error)
        if (problem) toasts.failure(shortly(problem))
      })
    },
    /** Where a picture is seen; the one that cannot be shown is not worth a word. */
    link: (file: AttachedFile) => linkAttachment(file).catch(() => null),
    /** What a message says of them. */
    asBody: () =>
      attached.value.length > 0 ? { attachmentIds: attached.value.map(({ id }) => id) } : {},
  }
}
