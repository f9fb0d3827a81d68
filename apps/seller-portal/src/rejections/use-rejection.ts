import type { ProductVersionView } from '@emporium/api-client'
import { rejectionWords, ruleIds, type RuleFinding } from '@emporium/domain'
import { useWritten, type Language } from '@emporium/ui'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** What the reviewer said, and the place that is meant, if it is one. */
export type Reason = { text: string; pointer: string | null }

/**
 * Why a version was rejected, in the reader's language: the reviewer's reasons, and the findings of the checks that were
 * held against it (RV-5). Reasons of earlier releases stand as they were sent; findings of rules that are gone have no
 * words any more.
 */
export function useRejection(version: () => ProductVersionView | undefined) {
  const { locale } = useAppText()
  const { before } = useWritten()
  const reasons = computed<Reason[]>(() => {
    const { said = [], reasons: sent = [] } = version() ?? {}
    if (said.length === 0) return sent.map((text) => ({ text, pointer: null }))
    return said.map(({ code, text, field }) => ({
      text: before(rejectionWords(code, locale.value as Language).label) + text,
      pointer: field ?? null,
    }))
  })
  const findings = computed<RuleFinding[]>(() =>
    (version()?.findings ?? []).flatMap((one) => {
      const ruleId = ruleIds.find((id) => id === one.ruleId)
      return ruleId ? [{ ...one, ruleId }] : []
    }),
  )
  return { reasons, findings }
}
