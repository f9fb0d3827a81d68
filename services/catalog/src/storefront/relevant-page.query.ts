import { prepared, type Ctx } from '@emporium/service-kit'
import { shownColumns, type ShelfRow } from './card.presenter.ts'
import { stemsSql, traitWords, wordsSql, type Wanted } from './hits.ts'
import { bestOf } from './rank-hits.ts'
import type { ReadHits } from './read-hits.query.ts'
import { standingAfter, standingKey } from './relevance-cursor.ts'

/** What a page of the best hits is asked by. */
export type RelevantPage = {
  text: string
  wanted: Wanted
  cursor: string | undefined
  rows: number
}

/**
 * Where a hit stands: 0 is called exactly so, 1 has all the words in its name, 2 has them anywhere. In each, the best
 * tier comes first and the best of it first. The words of names stand in the index with a letter before them.
 */
const relevantSql = `
  WITH words AS MATERIALIZED (SELECT ${wordsSql('$1')} AS query),
  asked AS MATERIALIZED (
    SELECT words.query && $3::tsquery AS anywhere, to_tsquery('english', $2) AS phrase,
      regexp_replace(words.query::text, '''([^'']+)''', '''n:\\1''', 'g')::tsquery && $3::tsquery AS named
    FROM words),
  past AS MATERIALIZED (
    SELECT coalesce(($6::jsonb ->> 0)::int, -1) AS rank, coalesce(($6::jsonb ->> 1)::int, 0) AS tier,
      coalesce(($6::jsonb ->> 2)::double precision, 0) AS place,
      coalesce($7::uuid, '00000000-0000-0000-0000-000000000000') AS product_id),
  exactly AS MATERIALIZED (
    SELECT i.product_id, 0 AS rank, i.tier::int, i.place
    FROM shelf_entries e JOIN shelf_index i ON i.product_id = e.product_id
    WHERE lower(e.name) COLLATE "C" = $4 AND ($3 = '' OR i.search @@ $3::tsquery) ORDER BY e.product_id LIMIT 100),
  found AS (
    SELECT * FROM exactly WHERE (rank, tier, place, product_id) > (SELECT rank, tier, place, product_id FROM past)
    UNION ALL
    SELECT hit.product_id, hit.rank, hit.tier, hit.place FROM asked, past,
      walk_shelf(ARRAY[asked.named, asked.anywhere && !!asked.named], asked.phrase,
        ARRAY(SELECT e.product_id FROM exactly e), past.rank, past.tier, past.place, past.product_id, $5) hit)
  SELECT ${shownColumns}, jsonb_build_array(f.rank, f.tier, f.place)::text AS sort_key, ${stemsSql('$1')} AS stems
  FROM (SELECT * FROM found ORDER BY rank, tier, place, product_id LIMIT $5) f
  JOIN shelf_entries e ON e.product_id = f.product_id
  ORDER BY f.rank, f.tier, f.place, f.product_id`

/** The best hits for words, or those after a cursor: documented in ADR 31 and on the list itself. */
export function relevantPage(
  { db }: Pick<Ctx, 'db'>,
  { text, wanted, cursor, rows }: RelevantPage,
): Promise<ShelfRow[]> {
  const after = standingAfter(cursor)
  return db.query<ShelfRow[]>(relevantSql, [
    wanted.words,
    wanted.phrase,
    traitWords(wanted.traits),
    text,
    rows,
    after && standingKey(after),
    after?.id ?? null,
  ])
}

const cardsSql = prepared(
  'cards_found',
  `SELECT ${shownColumns}, ${stemsSql('$1')} AS stems
   FROM shelf_entries e WHERE e.product_id = ANY ($2::uuid[])`,
)

/** The same page from hits that were read; null when they do not tell it. */
export async function bestPage(
  { db }: Pick<Ctx, 'db'>,
  { wanted, cursor, rows }: RelevantPage,
  read: ReadHits,
): Promise<ShelfRow[] | null> {
  const best = bestOf(read, standingAfter(cursor), rows)
  if (!best) return null
  const cards = await db.query<Omit<ShelfRow, 'sort_key'>[]>(cardsSql, [
    wanted.words,
    best.map(({ id }) => id),
  ])
  const byId = new Map(cards.map((card) => [card.product_id, card]))
  // What left the shelf between the two questions is not shown.
  return best.flatMap((hit) => {
    const card = byId.get(hit.id)
    return card ? [{ ...card, sort_key: standingKey(hit) }] : []
  })
}
