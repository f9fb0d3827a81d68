import type { EntityManager } from 'typeorm'
import { traitWords, wordsSql, type TraitGroups, type Wanted } from './hits.ts'
import { narrowHits } from './narrow-hits.query.ts'
import { countOf, type ReadHits } from './read-hits.query.ts'
import { betweenHits, traitNames } from './trait-names.query.ts'

/** Hits that are counted one by one; of more it is said that there are more. ADR 31 says why. */
export const mostCounted = 1_000

/** What was counted: how many hits, and of those that were counted, how many have each trait. */
export type HitCounts = {
  total: number
  isTotalExact: boolean
  traits: ReadonlyMap<string, number>
}

/** How often each code stands in the traits of hits. */
function tallyOf(traits: readonly string[]): number[] {
  const tally: number[] = []
  for (const some of traits)
    for (let at = 0; at < some.length; at += 1) {
      const code = some.charCodeAt(at) - betweenHits
      tally[code] = (tally[code] ?? 0) + 1
    }
  return tally
}

async function countsOf(
  db: EntityManager,
  total: number,
  isTotalExact: boolean,
  traitsOfHits: readonly string[],
): Promise<HitCounts> {
  const tally = tallyOf(traitsOfHits)
  const names = await traitNames(db, tally.length - 1)
  const traits = new Map<string, number>()
  tally.forEach((count, code) => {
    const name = names[code]
    if (name !== undefined) traits.set(name, count)
  })
  return { total: isTotalExact ? total : Math.min(total, mostCounted), isTotalExact, traits }
}

/**
 * Counts hits for several lists of traits at once; the words are the same for all. The index is read in the order of its
 * tiers, and no further than needed.
 */
export async function countHits(
  db: EntityManager,
  { words, phrase }: Pick<Wanted, 'words' | 'phrase'>,
  lists: readonly TraitGroups[],
): Promise<HitCounts[]> {
  const rows = await db.query<{ at: number; total: number; traits: string | null }[]>(
    `SELECT list.at::int, counted.total, counted.traits
     FROM (SELECT ${wordsSql('$1')} AS words, to_tsquery('english', $2) AS phrase) asked,
       unnest($3::text[]) WITH ORDINALITY AS list (traits, at),
       LATERAL count_shelf(CASE WHEN $1 IS NULL AND list.traits = '' THEN NULL
         ELSE asked.words && list.traits::tsquery END, asked.phrase, $4) counted`,
    [words, phrase, lists.map(traitWords), mostCounted + 1],
  )
  const found = new Map(rows.map((row) => [row.at, row]))
  return Promise.all(
    lists.map((_traits, index) => {
      const { total, traits } = found.get(index + 1) ?? { total: 0, traits: null }
      return countsOf(db, total, total <= mostCounted, [traits ?? ''])
    }),
  )
}

/** Counts hits that were read, for several lists of traits; null when too few were read to tell. */
export async function countRead(
  db: EntityManager,
  read: ReadHits,
  lists: readonly TraitGroups[],
): Promise<HitCounts[] | null> {
  if (!read.isComplete && lists.some(({ length }) => length > 0)) return null
  return Promise.all(
    lists.map(async (list) => {
      const hits = await narrowHits(db, read.hits, list)
      const traits = hits.flatMap((tier) => tier.traits)
      return countsOf(db, countOf(hits), read.isComplete, traits)
    }),
  )
}
