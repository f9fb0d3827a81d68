import type { ProblemDetails } from '@emporium/domain'
import { ref } from 'vue'
import { useToasts } from '../feedback/use-toasts.ts'
import { useProblemWords } from '../feedback/use-problem-words.ts'
import { followDownload, openPaper } from '../files/save-file.ts'
import { isPaper, type AttachedFile, type AttachmentSending } from './attachment.ts'

/** How an app reaches the files of a conversation. */
export type AttachmentDoor = {
  send(file: File, sending: AttachmentSending): Promise<AttachedFile>
  /** A link to one that was sent; it ends soon. */
  link(file: AttachedFile): Promise<string>
  /** What went wrong, for the page to say. */
  problemIn(error: unknown): ProblemDetails | null
}

/** The files of a message that is being written, and the way to those that were sent (RV-7). */
export function useAttachments({ send, link, problemIn }: AttachmentDoor) {
  const toasts = useToasts()
  const { shortly } = useProblemWords()
  const attached = ref<AttachedFile[]>([])
  const isSending = ref(false)
  /** Shows a PDF in a tab of its own, and saves everything else. */
  async function show(file: AttachedFile): Promise<void> {
    const follow = isPaper(file)
      ? openPaper(file.name)
      : (url: string) => followDownload(url, file.name)
    follow(await link(file))
  }
  return {
    attached,
    isSending,
    send,
    async open(file: AttachedFile): Promise<void> {
      await show(file).catch((error: unknown) => {
        const problem = problemIn(error)
        if (problem) toasts.failure(shortly(problem))
      })
    },
    /** Where a picture is seen; the one that cannot be shown is not worth a word. */
    link: (file: AttachedFile) => link(file).catch(() => null),
    /** What a message says of them. */
    asBody: () =>
      attached.value.length > 0 ? { attachmentIds: attached.value.map(({ id }) => id) } : {},
  }
}
