import { isForDeskAlone } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import type { ReviewCase } from '../cases/case.entity.ts'
import { modeOf, ruleModesOf } from '../rules/rule-modes.query.ts'
import { fingerprintOf } from '../waivers/fingerprint.ts'
import { standingWaivers } from '../waivers/standing-waivers.query.ts'
import type { Finding } from './finding.entity.ts'
import { findingsForSeller } from './findings-for-seller.query.ts'

/**
 * What the seller is told of what was found: nothing of other vendors, of rules that are off or only observed, and of
 * what was waived (RV-8). What the seller is not told can be neither spoken of nor held against the submission.
 */
export async function findingsTold(
  manager: EntityManager,
  subject: Pick<ReviewCase, 'vendorId' | 'listing'>,
  findings: readonly Finding[],
  now: Date,
): Promise<Finding[]> {
  const modes = await ruleModesOf(manager)
  const waivers = await standingWaivers(manager, now, { vendorId: subject.vendorId })
  const waived = new Set(waivers.map(({ ruleId, fingerprint }) => `${ruleId} ${fingerprint}`))
  const isWaived = (finding: Finding) =>
    waived.has(`${finding.ruleId} ${fingerprintOf(finding, subject.listing)}`)
  const counted = findings.filter(
    (finding) =>
      modeOf(modes, finding.ruleId) === 'enforced' &&
      !isForDeskAlone(finding.ruleId) &&
      !isWaived(finding),
  )
  return findingsForSeller(manager, subject, counted)
}
