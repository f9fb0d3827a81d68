import type { FindingFacts } from '@emporium/domain'
import { createHash } from 'node:crypto'

/**
 * What makes a finding the same as another: the rule, the field and everything that was seen there. As soon as something
 * else is seen, it is another finding and asked about anew (RV-8).
 */
export function fingerprintOf({
  ruleId,
  pointer,
  facts,
}: {
  ruleId: string
  pointer: string
  facts: FindingFacts
}): string {
  const seen = Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify([ruleId, pointer, seen])).digest('hex')
}
