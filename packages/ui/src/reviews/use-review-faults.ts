import { reviewFaults, reviewFaultWords, type ReviewFault } from '@emporium/domain'
import { computed } from 'vue'
import { useUiText } from '../text/use-text.ts'

/** What can be wrong with a review, in the reader's language (SP-3). */
export function useReviewFaults() {
  const { locale } = useUiText()
  const faultWord = (code: ReviewFault) =>
    reviewFaultWords[code][locale.value === 'zh-CN' ? 'zh-CN' : 'en']
  const faultOptions = computed(() =>
    reviewFaults.map((value) => ({ value, label: faultWord(value) })),
  )
  return { faultWord, faultOptions }
}
