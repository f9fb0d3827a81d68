import type { ReadableListing } from './readable-listing.ts'
import { ruleIds, ruleSeverities } from './rule-catalogue.ts'
import type { RuleFinding } from './rule-finding.ts'
import type { ListingRule } from './rule.ts'
import { fileRules } from './rules/files.ts'
import { lengthRules } from './rules/lengths.ts'
import { linkRules } from './rules/links.ts'
import { missingRules } from './rules/missing.ts'
import { nameRules } from './rules/names.ts'
import { sellerRules } from './rules/seller.ts'
import { serverRules } from './rules/servers.ts'
import { versionRules } from './rules/versions.ts'
import { wordingRules } from './rules/wording.ts'

/** Every rule that reads a listing, in the order of the catalogue of rules. */
export const listingRules: readonly ListingRule[] = [
  ...sellerRules,
  ...missingRules,
  ...lengthRules,
  ...wordingRules,
  ...nameRules,
  ...versionRules,
  ...fileRules,
  ...linkRules,
  ...serverRules,
].toSorted((a, b) => ruleIds.indexOf(a.id) - ruleIds.indexOf(b.id))

/**
 * Holds a listing against every rule: the one source of what the form says while somebody types, of what submitting
 * refuses, and of what the reviewer sees (RV-8). What blocks comes first, and is never silent.
 */
export function checkListing(listing: ReadableListing): RuleFinding[] {
  const silent = new Set(listing.facts.silentRules)
  return listingRules
    .filter(({ productTypes }) => productTypes.includes(listing.type))
    .filter(({ id }) => ruleSeverities[id] === 'blocking' || !silent.has(id))
    .flatMap(({ id, find }) =>
      find(listing).map(({ pointer, facts = {} }) => ({
        ruleId: id,
        severity: ruleSeverities[id],
        pointer,
        facts,
      })),
    )
}
