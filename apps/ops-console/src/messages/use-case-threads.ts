import type { ReviewCaseView } from '@emporium/api-client'
import { threadsOf, unansweredThread, useAddress, withThreads } from '@emporium/ui'
import { computed } from 'vue'
import { useFindingWords } from '../cases/use-finding-words.ts'

/** The threads of a case: which is shown, which there are, and which can be written in (RV-7). */
export function useCaseThreads(subject: () => ReviewCaseView) {
  const { inWords } = useFindingWords()
  /** The finding whose thread is shown; empty for the whole conversation. */
  const shown = useAddress('thread')
  const spoken = computed(() => threadsOf([...subject().messages, ...subject().internalNotes]))
  type Threaded = (typeof spoken.value)[number]
  const andOf = (begun: readonly Threaded[]) =>
    withThreads(spoken.value, begun).map((one) => ({ id: one.id, title: inWords(one).title }))
  const findings = computed(() => subject().checks.findings)
  return {
    shown,
    /** With the one that is about to begin. */
    threads: computed(() => andOf(findings.value.filter(({ id }) => id === shown.value))),
    toSeller: computed(() =>
      andOf(findings.value.filter(({ actions }) => actions.includes('discuss'))),
    ),
    toDesk: computed(() => andOf(findings.value)),
    /** The one in which the seller waits for an answer. */
    waiting: computed(() => unansweredThread(subject().messages, 'staff')),
  }
}
