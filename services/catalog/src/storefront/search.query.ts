import { limits, type ProductSort } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx } from '@emporium/service-kit'
import { presentCard, type ShelfRow } from './card.presenter.ts'
import { facetsOf, type FacetRow } from './facets.ts'
import { openShelf } from './open-shelf.ts'
import { searchTerms } from './search-terms.ts'
import type { SearchQuery, SearchView } from './search.schemas.ts'

/**
 * How each order is written: text of fixed width, so that it sorts and compares exactly. Without words, relevance is
 * the newest first.
 */
const orders: Record<ProductSort, { key: string; way: 'ASC' | 'DESC' }> = {
  relevance: { key: `to_char(score, 'FM0000.000000')`, way: 'DESC' },
  rating: {
    key: `to_char(coalesce(rating_average, 0), 'FM0.00') || to_char(rating_count, 'FM000000000')`,
    way: 'DESC',
  },
  newest: { key: `to_char(listed_at AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSUS')`, way: 'DESC' },
  name: { key: 'lower(name)', way: 'ASC' },
}

/** How like a name a typed text must be, from 0 to 1, to be taken for a slip of the finger. */
const likeness = 0.42

/**
 * The products that have the words, found by index; when none has, those whose name looks like what was typed. They
 * score for where the words stand (name, vendor and OS, description, details), how like the name is to what was typed,
 * whether the name begins with it, and a little for good ratings.
 */
const scored = `
  WITH terms AS (SELECT to_tsquery('simple', $2) || plainto_tsquery('english', $1) AS query),
  exact AS (SELECT e.* FROM ${openShelf} e, terms WHERE e.search @@ terms.query),
  alike AS (SELECT e.* FROM ${openShelf} e
    WHERE NOT EXISTS (SELECT FROM exact)
      AND extensions.word_similarity($1, lower(e.name)) >= ${likeness})
  SELECT e.*, round((
      ts_rank('{0.05, 0.2, 0.5, 1}', e.search, terms.query, 1) * 4
      + extensions.word_similarity($1, lower(e.name))
      + CASE WHEN starts_with(lower(e.name), $1) THEN 1 ELSE 0 END
      + coalesce(e.rating_average, 0) * 0.02
    )::numeric, 6) AS score
  FROM (TABLE exact UNION ALL TABLE alike) e, terms`

/** The first two parameters are mentioned, so that both forms take the same ones. */
const unscored = `
  SELECT e.*, 0::numeric AS score FROM ${openShelf} e WHERE $1::text IS NULL AND $2::text IS NULL`

/** Each filter with a facet says for itself whether a row fits, so that its own facet can leave it out. */
const fitted = (found: string) => `
  WITH found AS (${found}), fitted AS (
    SELECT *, ($3::text IS NULL OR type = $3) AS fits_type,
      ($4::text IS NULL OR category_id = $4) AS fits_category,
      ($5::text IS NULL OR sub_category_id = $5) AS fits_sub_category,
      ($6::text IS NULL OR os_family = $6) AS fits_os,
      ($7::text IS NULL OR $7 = ANY(region_ids)) AS fits_region
    FROM found
    WHERE ($8::text IS NULL OR price_model = $8)
      AND ($9::double precision IS NULL OR rating_average >= $9)
  )`

const fitsAll = 'fits_type AND fits_category AND fits_sub_category AND fits_os AND fits_region'

const facetSql = `
  SELECT 'total' AS facet, '' AS value, count(*)::int AS count FROM fitted WHERE ${fitsAll}
  UNION ALL SELECT 'type', type, count(*)::int FROM fitted
    WHERE fits_category AND fits_sub_category AND fits_os AND fits_region GROUP BY 2
  UNION ALL SELECT 'category', category_id, count(*)::int FROM fitted
    WHERE fits_type AND fits_os AND fits_region AND category_id IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'subCategory', sub_category_id, count(*)::int FROM fitted
    WHERE fits_type AND fits_category AND fits_os AND fits_region AND sub_category_id IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'os', os_family, count(*)::int FROM fitted
    WHERE fits_type AND fits_category AND fits_sub_category AND fits_region AND os_family IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'region', region_id, count(*)::int FROM fitted, unnest(region_ids) AS region_id
    WHERE fits_type AND fits_category AND fits_sub_category AND fits_os GROUP BY 2
  ORDER BY 1, 3 DESC, 2`

const pageSql = ({ key, way }: (typeof orders)[ProductSort]) => {
  const beyond = way === 'DESC' ? '<' : '>'
  return `
  , sorted AS (SELECT *, (${key}) COLLATE "C" AS sort_key FROM fitted WHERE ${fitsAll})
  SELECT sorted.*, v.verified_domain FROM sorted LEFT JOIN vendor_refs v USING (vendor_id)
  WHERE $10::text IS NULL OR (sort_key, product_id::text COLLATE "C") ${beyond} ($10, $11::text)
  ORDER BY sort_key ${way}, product_id::text COLLATE "C" ${way} LIMIT $12`
}

/** The products on the shelf that fit, with the numbers beside the filters (ST-1). */
export async function searchProducts(ctx: Ctx, query: SearchQuery): Promise<SearchView> {
  const terms = searchTerms(query.q)
  const { limit = limits.pageSize, cursor } = query
  const order = orders[query.sort ?? 'relevance']
  const sort = !terms && order === orders.relevance ? orders.newest : order
  const after = decodeCursor(cursor)
  const found = fitted(terms ? scored : unscored)
  const filters = [
    terms?.text ?? null,
    terms ? (terms.prefixes ?? '') : null,
    query.type,
    query.category,
    query.subCategory,
    query.os,
    query.region,
    query.price,
    query.minRating,
  ].map((value) => value ?? null)
  const [rows, facets] = await Promise.all([
    ctx.db.query<ShelfRow[]>(`${found}${pageSql(sort)}`, [
      ...filters,
      after?.key ?? null,
      after?.id ?? null,
      limit + 1,
    ]),
    ctx.db.query<FacetRow[]>(`${found}${facetSql}`, filters),
  ])
  const cursorOf = (row: ShelfRow) => ({ key: row.sort_key, id: row.product_id })
  return { ...pageOf(rows, limit, cursorOf, presentCard), ...facetsOf(facets) }
}
