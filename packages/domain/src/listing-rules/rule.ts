import type { ProductType } from '../catalogue.ts'
import type { ReadableListing } from './readable-listing.ts'
import type { RuleId } from './rule-catalogue.ts'
import type { FindingFacts } from './rule-finding.ts'

/** Where a rule found something, and what. */
export type Spot = { pointer: string; facts?: FindingFacts }

/** A rule that reads a listing alone: pure, and the same in the form, at submitting and in the review (RV-8). */
export type ListingRule = {
  id: RuleId
  productTypes: readonly ProductType[]
  find(listing: ReadableListing): readonly Spot[]
}

const both: readonly ProductType[] = ['image', 'saas']

/** Declares a rule for both types of product, or for one. */
export const listingRule = (
  id: RuleId,
  find: (listing: ReadableListing) => readonly Spot[],
  productTypes: readonly ProductType[] = both,
): ListingRule => ({ id, productTypes, find })

/** A rule about one field: what was seen, or null when all is well. */
export const fieldRule = (
  id: RuleId,
  pointer: string,
  see: (listing: ReadableListing) => FindingFacts | null,
  productTypes: readonly ProductType[] = both,
): ListingRule =>
  listingRule(
    id,
    (listing) => {
      const facts = see(listing)
      return facts === null ? [] : [{ pointer, facts }]
    },
    productTypes,
  )
