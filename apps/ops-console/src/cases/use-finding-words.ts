import { useProblemWords } from '@emporium/ui'
import { useRuleWords } from '../rules/use-rule-words.ts'
import { useAppText } from '../text.ts'

/** A finding as far as its words need it: of a case, or quoted in a verdict or a message. */
type Worded = {
  ruleId: string
  facts: Record<string, string | number>
  title: string
  evidence: string
  mend: string
  why?: string
  isChecked?: boolean
}

/** Findings in the reader's language where the rule is one of today's; as they were written down otherwise (RV-8). */
export function useFindingWords() {
  const { t, locale } = useAppText()
  const { known, wordsOf } = useRuleWords()
  const { faultText } = useProblemWords()
  return {
    inWords<Finding extends Worded>(finding: Finding): Finding {
      const ruleId = known(finding.ruleId)
      if (!ruleId || locale.value === 'en') return finding
      const { seen, title, mend, why } = wordsOf(ruleId, finding.facts)
      const reason = finding.why === undefined ? {} : { why }
      if (finding.isChecked !== false) return { ...finding, ...reason, title, mend, evidence: seen }
      const { fault, ...params } = finding.facts
      return {
        ...finding,
        ...reason,
        title: t('checks.unchecked', { title }),
        mend: t('checks.uncheckedMend'),
        evidence: faultText({ code: String(fault ?? ''), params, detail: finding.evidence }),
      }
    },
  }
}
