import { ruleSetVersion } from '@emporium/domain'
import type { Finding } from './finding.entity.ts'
import type { ChecksView } from './finding.schemas.ts'

/** The automated checks of a case, for desk and seller alike: the seller is told what fired and how to mend it. */
export function presentChecks(checkedAt: Date | null, findings: readonly Finding[]): ChecksView {
  return {
    checkedAt: checkedAt?.toISOString() ?? null,
    ruleSetVersion: findings[0]?.ruleSetVersion ?? ruleSetVersion,
    isComplete: checkedAt !== null && findings.every(({ isChecked }) => isChecked),
    findings: findings.map((finding) => ({
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
