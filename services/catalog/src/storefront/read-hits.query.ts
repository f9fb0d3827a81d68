import type { EntityManager } from 'typeorm'
import { wordsSql } from './hits.ts'
import { betweenHits } from './trait-names.query.ts'

/** Hits that are read for one search; of more it is said that there are more. ADR 31 says why. */
export const mostRead = 1_001
/** So many of the best 50,000 products are enough for a list in the order of relevance. */
export const enoughRead = 200

const tiers = 5
const idLength = 36
const between = String.fromCharCode(betweenHits)

/** Where a product stands among what fits alike: the smaller, the earlier; the tier before the place. */
export type Standing = { rank: number; tier: number; place: number; id: string }
export type Hit = Standing & { traits: string }

/** What was read of the hits for some words. */
export type ReadHits = {
  /** Called exactly so (rank 0) or with all the words in the name (1), wherever they stand. */
  leading: readonly Standing[]
  /** `leading` are all that there are. */
  hasAllLeading: boolean
  /** All that has the words, the leading ones too; those of the last tier that was read may be some. */
  hits: readonly Hit[]
  /** The last tier of which all hits were read. */
  completeTo: number
  /** Nothing was left unread. */
  isComplete: boolean
}

type Row = {
  rank: number
  tier: number
  total: number
  ids: string | null
  places: string | null
  traits: string | null
}

function hitsOf({ rank, tier, total, ids, places, traits }: Row): Hit[] {
  if (total === 0) return []
  const [at, of] = [places?.split(' ') ?? [], traits?.split(between) ?? []]
  return Array.from({ length: total }, (_none, index) => ({
    rank,
    tier,
    place: Number(at[index]),
    id: (ids ?? '').slice(index * idLength, (index + 1) * idLength),
    traits: of[index] ?? '',
  }))
}

const readSql = `
  SELECT hits.* FROM (SELECT ${wordsSql('$1')} AS query) asked,
    LATERAL read_hits(asked.query, regexp_replace(asked.query::text, '''([^'']+)''', '''n:\\1''', 'g')::tsquery,
      $2, ${mostRead}, $3) hits`

/**
 * Reads the hits for some words, best tiers first.
 * @param words in the query language of the index
 * @param called what was typed: what a product may be called exactly
 * @param enough hits, beyond which the rest of the shelf need not be read
 */
export async function readHits(
  db: EntityManager,
  words: string,
  called: string,
  enough: number,
): Promise<ReadHits> {
  const rows = await db.query<Row[]>(readSql, [words, called, enough])
  const leading = [0, 1].map((rank) => rows.filter((row) => row.rank === rank).flatMap(hitsOf))
  const tiersRead = rows.filter(({ rank }) => rank === 2)
  const hits = tiersRead.flatMap(hitsOf)
  const last = tiersRead.at(-1)?.tier ?? 0
  const completeTo = hits.length < mostRead ? last : last - 1
  return {
    leading: leading.flat(),
    hasAllLeading: (leading[1]?.length ?? 0) < mostRead,
    hits,
    completeTo,
    isComplete: completeTo === tiers,
  }
}
