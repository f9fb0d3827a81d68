import { wordsOfFinding, type RuleFinding } from '@emporium/domain'
import { useAppText } from '../text.ts'

/** Findings in the reader's language: all their words, or the short form that stands at a field. */
export function useFindingWords() {
  const { locale } = useAppText()
  const wordsOf = (finding: RuleFinding) =>
    wordsOfFinding(finding, locale.value === 'zh-CN' ? 'zh-CN' : 'en')
  const atField = (finding: RuleFinding) => {
    const { title, mend } = wordsOf(finding)
    return locale.value === 'zh-CN' ? `${title}。${mend}` : `${title}. ${mend}`
  }
  return { wordsOf, atField }
}
