import type { EntityManager } from 'typeorm'
import { betweenHits, traitNames } from './trait-names.query.ts'
import { traitWords, wordsSql, type Wanted } from './hits.ts'

/** Hits that are counted one by one; of more it is said that there are more. ADR 31 says why. */
export const mostCounted = 1_000

/** What was counted: how many hits, and of those that were counted, how many have each trait. */
export type HitCounts = {
  total: number
  isTotalExact: boolean
  traits: ReadonlyMap<string, number>
}

/** Hits as the index tells them: their traits one character each, hit by hit. */
type Hits = { total: number; traits: string }

const none: Hits = { total: 0, traits: '' }
const between = String.fromCharCode(betweenHits)

/** How often each code stands in the traits of all hits. */
function tallyOf({ traits }: Hits): number[] {
  const tally: number[] = []
  for (let at = 0; at < traits.length; at += 1) {
    const code = traits.charCodeAt(at) - betweenHits
    tally[code] = (tally[code] ?? 0) + 1
  }
  return tally
}

async function countsOf(db: EntityManager, hits: Hits): Promise<HitCounts> {
  const tally = tallyOf(hits)
  const names = await traitNames(db, tally.length - 1)
  const traits = new Map<string, number>()
  tally.forEach((count, code) => {
    const name = names[code]
    if (name !== undefined) traits.set(name, count)
  })
  const { total } = hits
  return { total: Math.min(total, mostCounted), isTotalExact: total <= mostCounted, traits }
}

/** Those of some hits that have all the traits. */
async function narrowed(db: EntityManager, hits: Hits, list: readonly string[]): Promise<Hits> {
  const names = await traitNames(db, tallyOf(hits).length - 1)
  const wanted = list.map((trait) => {
    const code = names.indexOf(trait)
    return code < 0 ? null : String.fromCharCode(betweenHits + code)
  })
  const left = hits.traits
    .split(between)
    .filter((traits) => wanted.every((code) => code !== null && traits.includes(code)))
  return hits.total === 0 ? none : { total: left.length, traits: left.join(between) }
}

/** Reads hits for several lists of traits; the index is read in the order of its tiers, and no further than needed. */
async function readHits(
  db: EntityManager,
  { words, phrase }: Pick<Wanted, 'words' | 'phrase'>,
  lists: readonly (readonly string[])[],
): Promise<Hits[]> {
  const rows = await db.query<{ at: number; total: number; traits: string | null }[]>(
    `SELECT list.at::int, counted.total, counted.traits
     FROM (SELECT ${wordsSql('$1')} AS words, to_tsquery('english', $2) AS phrase) asked,
       unnest($3::text[]) WITH ORDINALITY AS list (traits, at),
       LATERAL count_shelf(CASE WHEN $1 IS NULL AND list.traits = '' THEN NULL
         ELSE asked.words && list.traits::tsquery END, asked.phrase, $4) counted`,
    [words, phrase, lists.map(traitWords), mostCounted + 1],
  )
  const found = new Map(rows.map(({ at, total, traits }) => [at, { total, traits: traits ?? '' }]))
  return lists.map((_traits, index) => found.get(index + 1) ?? none)
}

/**
 * Counts hits for several lists of traits at once; the words are the same for all. Where the words alone have few hits,
 * those are read once and narrowed here.
 */
export async function countHits(
  db: EntityManager,
  wanted: Pick<Wanted, 'words' | 'phrase'>,
  lists: readonly (readonly string[])[],
): Promise<HitCounts[]> {
  if (wanted.words !== null && lists.length > 1) {
    const [all = none] = await readHits(db, wanted, [[]])
    if (all.total <= mostCounted)
      return Promise.all(lists.map(async (list) => countsOf(db, await narrowed(db, all, list))))
  }
  const hits = await readHits(db, wanted, lists)
  return Promise.all(hits.map((some) => countsOf(db, some)))
}
