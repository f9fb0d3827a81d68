import { ruleSetVersion } from '@emporium/domain'
import type { Listing } from '@emporium/events'
import type { ReviewCase } from '../cases/case.entity.ts'
import { modeOf, type RuleModes } from '../rules/rule-modes.query.ts'
import { fingerprintOf } from '../waivers/fingerprint.ts'
import type { Waiver } from '../waivers/waiver.entity.ts'
import type { Finding } from './finding.entity.ts'
import type { ChecksView, FindingView } from './finding.schemas.ts'

/** By what findings are weighed when they are shown, and who looks at them. */
export type Scales = {
  modes: RuleModes
  /** Those of the vendor that hold now. */
  waivers: readonly Waiver[]
  /** Those that the seller is told of, by id. */
  told: ReadonlySet<string>
  isDesk: boolean
  mayWaive: boolean
  mayReject: boolean
  /** Whether desk or seller may write to the other. */
  mayDiscuss: boolean
}

function presentFinding(
  finding: Finding,
  listing: Listing,
  { modes, waivers, told, ...may }: Scales,
): FindingView {
  const print = fingerprintOf(finding, listing)
  const waiver = waivers.find(
    ({ ruleId, fingerprint }) => ruleId === finding.ruleId && fingerprint === print,
  )
  const isTold = told.has(finding.id) && finding.isChecked
  return {
    id: finding.id,
    ruleId: finding.ruleId,
    severity: finding.severity,
    pointer: finding.pointer,
    title: finding.title,
    why: finding.why,
    evidence: finding.evidence,
    mend: finding.mend,
    facts: finding.facts,
    isChecked: finding.isChecked,
    isObserved: modeOf(modes, finding.ruleId) === 'observed',
    waiver: waiver
      ? {
          id: waiver.id,
          reason: waiver.reason,
          by: waiver.grantedByName,
          until: waiver.expiresAt.toISOString(),
        }
      : null,
    ruleSetVersion: finding.ruleSetVersion,
    at: finding.at.toISOString(),
    actions: [
      ...(may.mayWaive && finding.isChecked ? [waiver ? 'revokeWaiver' : 'waive'] : []),
      ...(may.mayReject && isTold ? ['choose'] : []),
      ...(may.mayDiscuss && isTold ? ['discuss'] : []),
    ],
  }
}

/**
 * The automated checks of a case. The seller is told what fired and how to mend it, and nothing of other vendors, of
 * rules that are only observed and of what was waived; nobody is told of rules that are off (RV-8).
 */
export function presentChecks(
  { checkedAt, linksAsked, listing }: Pick<ReviewCase, 'checkedAt' | 'linksAsked' | 'listing'>,
  findings: readonly Finding[],
  scales: Scales,
): ChecksView {
  const held = findings.filter(({ ruleId }) => modeOf(scales.modes, ruleId) !== 'off')
  const shown = held
    .filter(({ id }) => scales.isDesk || scales.told.has(id))
    .map((finding) => presentFinding(finding, listing, scales))
  return {
    checkedAt: checkedAt?.toISOString() ?? null,
    ruleSetVersion: findings[0]?.ruleSetVersion ?? ruleSetVersion,
    linksAsked,
    isComplete: checkedAt !== null && held.every(({ isChecked }) => isChecked),
    findings: shown,
  }
}
