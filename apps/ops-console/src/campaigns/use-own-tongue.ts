import { computed } from 'vue'
import { useAppText } from '../text.ts'
import type { Tongue } from './campaign-draft.ts'

/** The reader's language, as a campaign names its words by it. */
export function useOwnTongue() {
  const { locale } = useAppText()
  return { own: computed<Tongue>(() => (locale.value === 'zh-CN' ? 'zh-CN' : 'en')) }
}
