import { briefWordsOfFinding, wordsOfFinding, type RuleFinding } from '@emporium/domain'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** Findings in the reader's language: all their words, or the short form that stands at a field. */
export function useFindingWords() {
  const { locale } = useAppText()
  const language = computed(() => (locale.value === 'zh-CN' ? 'zh-CN' : 'en'))
  return {
    wordsOf: (finding: RuleFinding) => wordsOfFinding(finding, language.value),
    atField: (finding: RuleFinding) => briefWordsOfFinding(finding, language.value),
  }
}
