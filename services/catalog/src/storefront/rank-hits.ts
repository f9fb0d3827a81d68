import type { ReadHits, Standing } from './read-hits.query.ts'

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
  const best = new Map<string, Standing>()
  for (const hit of leading) if (!best.has(hit.id)) best.set(hit.id, hit)
  for (const hit of hits) if (hit.tier <= completeTo && !best.has(hit.id)) best.set(hit.id, hit)
  const following = [...best.values()].filter(
    (hit) => after === null || compareStandings(hit, after) > 0,
  )
  if (following.length < rows && !isComplete) return null
  return following.toSorted(compareStandings).slice(0, rows)
}
