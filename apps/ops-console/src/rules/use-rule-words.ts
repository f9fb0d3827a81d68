import { ruleIds, wordsOfFinding, type FindingFacts, type RuleId } from '@emporium/domain'
import { useAppText } from '../text.ts'

/** The words of rules in the reader's language; a rule of an earlier release has none any more (RV-8). */
export function useRuleWords() {
  const { locale } = useAppText()
  const language = () => (locale.value === 'zh-CN' ? 'zh-CN' : 'en')
  const known = (ruleId: string): RuleId | undefined => ruleIds.find((id) => id === ruleId)
  return {
    known,
    wordsOf: (ruleId: RuleId, facts: FindingFacts = {}) =>
      wordsOfFinding({ ruleId, facts }, language()),
    titleOf(ruleId: string): string {
      const id = known(ruleId)
      return id ? wordsOfFinding({ ruleId: id, facts: {} }, language()).title : ruleId
    },
  }
}
