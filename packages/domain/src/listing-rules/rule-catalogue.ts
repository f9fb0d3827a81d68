import { systemRuleIds, systemSeverities } from '../system-rules/system-rule-words.ts'
import type { Severity } from './rule-finding.ts'

/** Stamped on every finding that is kept; it rises with each change of a rule (RV-8). */
export const ruleSetVersion = 8

/**
 * Every rule by its stable id, with its weight, in the order in which findings are shown. Those of the first group need
 * the cloud or the net and are held by the review alone, as are those that look at a running server; all others are pure
 * functions of the listing.
 */
export const ruleSeverities = {
  'image-visible': 'blocking',
  'image-available': 'blocking',
  'image-encrypted': 'blocking',
  'image-owner': 'warning',
  'image-sold-elsewhere': 'warning',
  'image-architecture': 'blocking',
  'image-operating-system': 'warning',
  'image-os-version': 'warning',
  'image-size': 'blocking',
  'link-silent': 'warning',
  'boot-script': 'advice',
  ...systemSeverities,

  'isv-unconfirmed': 'blocking',
  'image-missing': 'blocking',
  'boot-script-unsaid': 'blocking',
  'text-missing': 'blocking',
  'choice-missing': 'blocking',
  'regions-missing': 'blocking',
  'instance-types-missing': 'blocking',
  'logo-missing': 'blocking',
  'user-guide-missing': 'blocking',
  'picture-alt-missing': 'blocking',
  'text-too-long': 'blocking',
  'resource-empty': 'blocking',
  'product-url-not-https': 'blocking',
  'image-taken': 'blocking',
  'version-number-taken': 'blocking',
  'support-over': 'blocking',
  'system-disk-small': 'blocking',

  'banned-words': 'warning',
  'placeholder-text': 'warning',
  'hype-words': 'warning',
  'unfinished-product': 'warning',
  'name-duplicate': 'warning',
  'name-look-alike': 'warning',
  'name-all-caps': 'warning',
  'version-spelling': 'warning',
  'version-number-lower': 'warning',
  'release-note-empty': 'warning',
  'short-description-long': 'warning',
  'short-description-thin': 'warning',
  'details-thin': 'warning',
  'support-thin': 'warning',
  'support-contact': 'warning',
  'eula-thin': 'warning',
  'refund-policy-thin': 'warning',
  'plain-http-link': 'warning',
  'access-points': 'warning',
  'logo-shape': 'warning',
  'user-guide-no-text': 'warning',

  'name-special-characters': 'advice',
  'logo-size': 'advice',
  'user-guide-name': 'advice',
  'singapore-instance-types': 'advice',
  'windows-system-disk': 'advice',
  'build-region': 'advice',
  'image-also-used': 'advice',
  'category-missing': 'advice',
  'no-resource-file': 'advice',
} as const satisfies Record<string, Severity>

/** The stable id of a rule. */
export type RuleId = keyof typeof ruleSeverities
/** Every rule, in the order in which findings are shown. */
export const ruleIds = Object.keys(ruleSeverities) as RuleId[]

const ofSystem: ReadonlySet<string> = new Set(systemRuleIds)
/** Whether a finding came of the image checker on a running server, and not of the listing (RV-3). */
export const isOfSystem = (ruleId: string): boolean => ofSystem.has(ruleId)

const deskRuleIds: ReadonlySet<string> = new Set<RuleId>(['image-sold-elsewhere'])
/** Whether a finding of this rule is for the desk alone: it tells of other vendors (RV-8). */
export const isForDeskAlone = (ruleId: string): boolean => deskRuleIds.has(ruleId)
