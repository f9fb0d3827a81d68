import type { FindingFacts } from '@emporium/domain'
import type { Listing } from '@emporium/events'
import { createHash } from 'node:crypto'

/** A finding as far as it is compared. */
type Comparable = { ruleId: string; pointer: string; facts: FindingFacts }

/**
 * What the field holds that a finding concerns; a file counts by its content. What is found in an image counts by what
 * was seen there, so that the next version of the same product is not asked about the same again.
 */
function fieldAt({ image, saas, ...texts }: Listing, pointer: string): unknown {
  const [field = ''] = pointer.replace(/^#\//, '').split('/')
  const value = ({ ...image, ...saas, ...texts } as Record<string, unknown>)[field]
  return value && typeof value === 'object' && 'sha256' in value ? value.sha256 : (value ?? null)
}

/**
 * What makes a finding the same as another: the rule, the field with what it holds, and everything that was seen there.
 * As soon as something else is seen, it is another finding and asked about anew (RV-8).
 */
export function fingerprintOf({ ruleId, pointer, facts }: Comparable, listing: Listing): string {
  const seen = Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([ruleId, pointer, fieldAt(listing, pointer), seen]))
    .digest('hex')
}
