import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx } from '@emporium/service-kit'
import { presentCard, type ShelfRow } from './card.presenter.ts'
import { facetsOf, type FacetRow } from './facets.ts'
import { openShelf } from './open-shelf.ts'
import { orders, orderSql, type OrderSql } from './search-orders.ts'
import { searchTerms } from './search-terms.ts'
import type { SearchQuery, SearchView } from './search.schemas.ts'

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

/** The filters without a facet of their own. */
const offered = `($8::text IS NULL OR price_model = $8)
      AND ($9::double precision IS NULL OR rating_average >= $9)`

/** Each filter with a facet says for itself whether a row fits, so that its own facet can leave it out. */
const fits = {
  type: '($3::text IS NULL OR type = $3)',
  category: '($4::text IS NULL OR category_id = $4)',
  subCategory: '($5::text IS NULL OR sub_category_id = $5)',
  os: '($6::text IS NULL OR os_family = $6)',
  region: '($7::text IS NULL OR $7 = ANY(region_ids))',
}
const fitsAllBut = (...without: (keyof typeof fits)[]) =>
  Object.entries(fits)
    .filter(([name]) => !without.includes(name as keyof typeof fits))
    .map(([, condition]) => condition)
    .join(' AND ')

/** What the facets count: products alike in all that has a facet are counted once, together. */
const facetSql = (found: string) => `
  WITH alikes AS MATERIALIZED (
    SELECT type, category_id, sub_category_id, os_family, region_ids, count(*)::int AS n
    FROM (${found}) found WHERE ${offered} GROUP BY 1, 2, 3, 4, 5)
  SELECT 'total' AS facet, '' AS value, coalesce(sum(n), 0)::int AS count FROM alikes WHERE ${fitsAllBut()}
  UNION ALL SELECT 'type', type, sum(n)::int FROM alikes WHERE ${fitsAllBut('type')} GROUP BY 2
  UNION ALL SELECT 'category', category_id, sum(n)::int FROM alikes
    WHERE ${fitsAllBut('category', 'subCategory')} AND category_id IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'subCategory', sub_category_id, sum(n)::int FROM alikes
    WHERE ${fitsAllBut('subCategory')} AND sub_category_id IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'os', os_family, sum(n)::int FROM alikes
    WHERE ${fitsAllBut('os')} AND os_family IS NOT NULL GROUP BY 2
  UNION ALL SELECT 'region', region_id, sum(n)::int FROM alikes, unnest(region_ids) AS region_id
    WHERE ${fitsAllBut('region')} GROUP BY 2
  ORDER BY 1, 3 DESC, 2`

const pageSql = (found: string, { orderBy, key, after }: OrderSql) => `
  SELECT *, ${key} AS sort_key,
    (SELECT v.verified_domain FROM vendor_refs v WHERE v.vendor_id = found.vendor_id) AS verified_domain
  FROM (${found}) found
  WHERE ${offered} AND ${fitsAllBut()} AND ($10::text IS NULL OR ${after('$10', '$11')})
  ORDER BY ${orderBy} LIMIT $12`

/** The products on the shelf that fit, with the numbers beside the filters (ST-1). */
export async function searchProducts(ctx: Ctx, query: SearchQuery): Promise<SearchView> {
  const terms = searchTerms(query.q)
  const { limit = limits.pageSize, cursor } = query
  // Without words, relevance is the newest first.
  const { sort = 'relevance' } = query
  const order = orderSql(orders[!terms && sort === 'relevance' ? 'newest' : sort])
  const after = decodeCursor(cursor)
  const found = terms ? scored : unscored
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
    ctx.db.query<ShelfRow[]>(pageSql(found, order), [
      ...filters,
      after?.key ?? null,
      after?.id ?? null,
      limit + 1,
    ]),
    ctx.db.query<FacetRow[]>(facetSql(found), filters),
  ])
  const cursorOf = (row: ShelfRow) => ({ key: row.sort_key, id: row.product_id })
  return { ...pageOf(rows, limit, cursorOf, presentCard), ...facetsOf(facets) }
}
