import {
  briefWordsOfFinding,
  ruleIds,
  wordsOfFinding,
  type FindingFacts,
  type RuleFinding,
} from '@emporium/domain'
import { computed } from 'vue'
import { useAppText } from '../text.ts'

/** Findings in the reader's language: all their words, or the short form that stands at a field. */
export function useFindingWords() {
  const { locale } = useAppText()
  const language = computed(() => (locale.value === 'zh-CN' ? 'zh-CN' : 'en'))
  return {
    wordsOf: (finding: Pick<RuleFinding, 'ruleId' | 'facts'>) =>
      wordsOfFinding(finding, language.value),
    atField: (finding: RuleFinding) => briefWordsOfFinding(finding, language.value),
  }
}

/** A finding that something else quotes, of this release or another. */
type Quoted = { ruleId: string; facts: FindingFacts; title: string }

/** Quoted findings in the reader's language; those of rules that are gone as they were written down. */
export function useQuotedWords() {
  const { wordsOf } = useFindingWords()
  return {
    titleOf({ ruleId, facts, title }: Quoted): string {
      const known = ruleIds.find((id) => id === ruleId)
      return known ? wordsOf({ ruleId: known, facts }).title : title
    },
  }
}
