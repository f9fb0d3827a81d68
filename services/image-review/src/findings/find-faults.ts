import { newId } from '@emporium/service-kit'
import type { Listing } from '@emporium/events'
import { Finding } from './finding.entity.ts'
import type { ImageSight, Rule } from './rule.ts'
import { ruleSet, ruleSetVersion } from './rule-set.ts'

/** The image as the cloud has it, or why the cloud could not be asked, or null where there is none. */
export type Looked = { sight: ImageSight } | { unreachable: string } | null

type Found = Pick<Finding, 'evidence' | 'isChecked' | 'severity' | 'title' | 'mend'>

function held(rule: Rule, listing: Listing, looked: Looked): Found | null {
  const { severity, title, mend } = rule
  if (rule.on === 'listing') {
    const evidence = rule.productTypes.includes(listing.type) ? rule.check(listing) : null
    return evidence === null ? null : { evidence, isChecked: true, severity, title, mend }
  }
  if (looked === null) return null
  if ('unreachable' in looked)
    return {
      evidence: looked.unreachable,
      isChecked: false,
      severity: 'warning',
      title: `Could not be checked: ${title}`,
      mend: 'Nothing to do: the check is tried again.',
    }
  const evidence = rule.check(looked.sight)
  return evidence === null ? null : { evidence, isChecked: true, severity, title, mend }
}

/** Holds a submission against every rule (RV-8). */
export function findFaults(
  { id: caseId, listing }: { id: string; listing: Listing },
  looked: Looked,
  now: Date,
): Finding[] {
  return ruleSet.flatMap((rule, position) => {
    const found = held(rule, listing, looked)
    if (!found) return []
    const own = { id: newId(), caseId, ruleId: rule.id, position, ruleSetVersion, at: now }
    return [Object.assign(new Finding(), own, found)]
  })
}
