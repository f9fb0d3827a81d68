import type { EntityManager } from 'typeorm'
import { traitWords, wordsSql, type Wanted } from './hits.ts'

/** Hits that are counted one by one; of more it is said that there are more. ADR 31 says why. */
export const mostCounted = 1_000

/** What was counted: how many hits, and of those that were counted, how many have each trait. */
export type HitCounts = {
  total: number
  isTotalExact: boolean
  traits: ReadonlyMap<string, number>
}

const nothing: HitCounts = { total: 0, isTotalExact: true, traits: new Map() }

function countsOf({ total, traits }: { total: number; traits: string | null }): HitCounts {
  const counts = new Map<string, number>()
  for (const trait of traits?.split(' ') ?? []) counts.set(trait, (counts.get(trait) ?? 0) + 1)
  return {
    total: Math.min(total, mostCounted),
    isTotalExact: total <= mostCounted,
    traits: counts,
  }
}

/**
 * Counts hits for several lists of traits at once; the words are the same for all. The index is read in the order of its
 * tiers, and no further than needed.
 */
export async function countHits(
  db: EntityManager,
  { words, phrase }: Pick<Wanted, 'words' | 'phrase'>,
  lists: readonly (readonly string[])[],
): Promise<HitCounts[]> {
  const rows = await db.query<{ at: number; total: number; traits: string | null }[]>(
    `SELECT list.at::int, counted.total, counted.traits
     FROM (SELECT ${wordsSql('$1')} AS words, to_tsquery('english', $2) AS phrase) asked,
       unnest($3::text[]) WITH ORDINALITY AS list (traits, at),
       LATERAL count_shelf(CASE WHEN $1 IS NULL AND list.traits = '' THEN NULL
         ELSE asked.words && list.traits::tsquery END, asked.phrase, $4) counted`,
    [words, phrase, lists.map(traitWords), mostCounted + 1],
  )
  return lists.map((_traits, index) => {
    const row = rows.find(({ at }) => at === index + 1)
    return row ? countsOf(row) : nothing
  })
}
