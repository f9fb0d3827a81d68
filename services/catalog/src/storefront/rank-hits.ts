import type { ReadHits } from './read-hits.query.ts'
import type { Standing } from './tier-hits.ts'

/** The order of relevance (ADR 31): what is called so, what has the words in its name, what has them anywhere. */
export function compareStandings(a: Standing, b: Standing): number {
  return (
    a.rank - b.rank ||
    a.tier - b.tier ||
    a.place - b.place ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  )
}

/**
 * The best hits after one, so far as what was read tells them.
 * @returns null when what was not read may belong among them
 */
export function bestOf(
  { leading, hasAllLeading, hits, completeTo, isComplete }: ReadHits,
  after: Standing | null,
  rows: number,
): Standing[] | null {
  if (!hasAllLeading) return null
  const best: Standing[] = []
  const seen = new Set<string>()
  const add = (standings: readonly Standing[]) => {
    for (const hit of standings.toSorted(compareStandings)) {
      if (seen.has(hit.id)) continue
      seen.add(hit.id)
      if (after === null || compareStandings(hit, after) > 0) best.push(hit)
    }
  }
  add(leading)
  for (const tier of hits) {
    if (best.length >= rows || tier.tier > completeTo) break
    // Some of the first may be leading ones, which were seen.
    add(after === null ? tier.first(rows + leading.length) : tier.standings)
  }
  return best.length < rows && !isComplete ? null : best.slice(0, rows)
}
