import { prepared } from '@emporium/service-kit'
import type { EntityManager } from 'typeorm'
import { wordsSql } from './hits.ts'
import { TierHits, type PackedHits, type Standing } from './tier-hits.ts'

/** How far a search reads (ADR 31). */
export type Bounds = {
  /** Hits that are read at the most; of more it is said that there are more. */
  most: number
  /** So many of the best 50,000 products are enough. */
  enough: number
}

/** For a page of the best. */
export const toShowBest: Bounds = { most: 1_001, enough: 200 }
/** Where all hits are needed, to be narrowed or sorted: reading them is cheaper than asking the index for each number. */
export const toNarrowOrSort: Bounds = { most: 4_001, enough: 4_001 }

const tiers = 5

/** What was read of the hits for some words. */
export type ReadHits = {
  /** Called exactly so (rank 0) or with all the words in the name (1), wherever they stand. */
  leading: readonly Standing[]
  /** `leading` are all that there are. */
  hasAllLeading: boolean
  /** All that has the words, the leading ones too, tier by tier; those of the last that was read may be some. */
  hits: readonly TierHits[]
  /** The last tier of which all hits were read. */
  completeTo: number
  /** Nothing was left unread. */
  isComplete: boolean
}

/** How many hits were read. */
export const countOf = (hits: readonly TierHits[]): number =>
  hits.reduce((sum, { size }) => sum + size, 0)

const readSql = prepared(
  'read_hits',
  `SELECT hits.* FROM (SELECT ${wordsSql('$1')} AS query) asked,
    LATERAL read_hits(asked.query, regexp_replace(asked.query::text, '''([^'']+)''', '''n:\\1''', 'g')::tsquery,
      $2, $3, $4) hits`,
)

/**
 * Reads the hits for some words, best tiers first.
 * @param words in the query language of the index
 * @param called what was typed: what a product may be called exactly
 */
export async function readHits(
  db: EntityManager,
  words: string,
  called: string,
  { most, enough }: Bounds,
): Promise<ReadHits> {
  const rows = await db.query<PackedHits[]>(readSql, [words, called, most, enough])
  const leading = [0, 1].map((rank) =>
    rows
      .filter((row) => row.rank === rank && row.total > 0)
      .flatMap((row) => new TierHits(row).standings),
  )
  const tiersRead = rows.filter(({ rank }) => rank === 2)
  const hits = tiersRead.map((row) => new TierHits(row))
  const last = tiersRead.at(-1)?.tier ?? 0
  const completeTo = countOf(hits) < most ? last : last - 1
  return {
    leading: leading.flat(),
    hasAllLeading: (leading[1]?.length ?? 0) < most,
    hits,
    completeTo,
    isComplete: completeTo === tiers,
  }
}
