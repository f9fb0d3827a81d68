import { isForDeskAlone, ruleSetVersion } from '@emporium/domain'
import type { ReviewCase } from '../cases/case.entity.ts'
import type { Finding } from './finding.entity.ts'
import type { ChecksView } from './finding.schemas.ts'

/** The automated checks of a case: the seller is told what fired and how to mend it, and nothing of other vendors. */
export function presentChecks(
  { checkedAt }: Pick<ReviewCase, 'checkedAt'>,
  findings: readonly Finding[],
  isDesk: boolean,
): ChecksView {
  const shown = findings.filter(({ ruleId }) => isDesk || !isForDeskAlone(ruleId))
  return {
    checkedAt: checkedAt?.toISOString() ?? null,
    ruleSetVersion: findings[0]?.ruleSetVersion ?? ruleSetVersion,
    isComplete: checkedAt !== null && findings.every(({ isChecked }) => isChecked),
    findings: shown.map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      pointer: finding.pointer,
      title: finding.title,
      why: finding.why,
      evidence: finding.evidence,
      mend: finding.mend,
      facts: finding.facts,
      isChecked: finding.isChecked,
      ruleSetVersion: finding.ruleSetVersion,
      at: finding.at.toISOString(),
    })),
  }
}
