import { listingRules } from './listing-rules.ts'
import { ruleSeverities, type RuleId } from './rule-catalogue.ts'

/**
 * What operations makes of a rule (RV-8): held and told to both sides; held, but told to the desk alone, to see what it
 * would find; or not held at all.
 */
export const ruleModes = ['enforced', 'observed', 'off'] as const
export type RuleMode = (typeof ruleModes)[number]

const refusing: ReadonlySet<string> = new Set<RuleId>(
  listingRules.map(({ id }) => id).filter((id) => ruleSeverities[id] === 'blocking'),
)
/** Whether submitting refuses what breaks this rule: without it a listing would have holes, so that it is always held. */
export const isFixedRule = (ruleId: string): boolean => refusing.has(ruleId)

const ofListing: ReadonlySet<string> = new Set<RuleId>([
  ...listingRules.map(({ id }) => id),
  'boot-script',
])
/** What a rule looks at: the listing, a running server, or what the cloud and the net say. */
export const ruleSources = ['listing', 'server', 'outside'] as const
export type RuleSource = (typeof ruleSources)[number]
export function sourceOfRule(ruleId: RuleId): RuleSource {
  if (ofListing.has(ruleId)) return 'listing'
  return ruleId.startsWith('system-') ? 'server' : 'outside'
}
