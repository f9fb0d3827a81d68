import {
  checkListing,
  isReady,
  ruleSetVersion,
  wordsOfFinding,
  type ReadableListing,
} from '@emporium/domain'
import type { ReadinessView } from './readiness.schemas.ts'

/** What the rules say of a draft, in words. */
export function presentReadiness(readable: ReadableListing): ReadinessView {
  const findings = checkListing(readable)
  const {
    today = '',
    isIsvConfirmed = false,
    takenVersions = [],
    imageTakenBy = null,
    imageAlsoIn = null,
  } = readable.facts
  return {
    isReady: isReady(findings),
    ruleSetVersion,
    findings: findings.map((finding) => ({ ...finding, ...wordsOfFinding(finding, 'en') })),
    facts: {
      today,
      isIsvConfirmed,
      takenVersions: [...takenVersions],
      imageTakenBy,
      imageAlsoIn,
      similarNames: [...(readable.facts.similarNames ?? [])],
      silentRules: [...(readable.facts.silentRules ?? [])],
    },
  }
}
