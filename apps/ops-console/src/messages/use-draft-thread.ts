import { useWrittenThread } from '@emporium/ui'
import type { CaseDraft } from '../drafts/use-case-draft.ts'

/** A draft whose thread is kept with its words, on the server too (RV-7). */
export function useDraftThread(draft: CaseDraft, usual: () => string) {
  const { content } = draft
  const { text, thread, begin } = useWrittenThread({
    text: { get: () => content.value.text, set: (words) => void (content.value.text = words) },
    kept: {
      get: () => content.value.findingId ?? '',
      set: (id) => {
        if (id) content.value.findingId = id
        else delete content.value.findingId
      },
    },
    usual,
  })
  return { draft: { ...draft, text }, thread, begin }
}
