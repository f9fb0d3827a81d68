import { decodeCursor, type Ctx } from '@emporium/service-kit'
import { shownColumns, type ShelfRow } from './card.presenter.ts'
import { stemsSql, traitWords, wordsSql, type Wanted } from './hits.ts'
import { orders, orderSql } from './search-orders.ts'
import type { SearchQuery } from './search.schemas.ts'
import type { FilterName } from './shelf-traits.ts'

/** What a page in an order of the buyer's choice is asked by. */
export type SortedPage = {
  query: SearchQuery
  sort: keyof typeof orders
  wanted: Wanted
  rows: number
  /** Hits are few enough to be sorted; otherwise the order is followed until the page is full. */
  areFew: boolean
}

/** How the row of a product tells that it fits, for orders that are followed along the shelf itself. */
const fits: Record<FilterName, string> = {
  type: 'e.type = $VALUE',
  category: 'e.category_id = $VALUE',
  subCategory: 'e.sub_category_id = $VALUE',
  os: 'e.os_family = $VALUE',
  region: '$VALUE = ANY(e.region_ids)',
  architecture: '$VALUE = ANY(e.architectures)',
  price: 'e.price_model = $VALUE',
  minRating: 'e.rating_average >= $VALUE::double precision',
  verifiedSeller: 'e.is_verified = $VALUE::boolean',
}

/** Hits found by the index, then sorted. They are found first: the shelf in its order may have none for a long way. */
const fewSql = `(SELECT i.product_id FROM shelf_index i
    WHERE i.search @@ (SELECT ${wordsSql('$1')} && $3::tsquery)
      AND ($2::text IS NULL OR i.search @@ to_tsquery('english', $2)) OFFSET 0) i
  JOIN shelf_entries e ON e.product_id = i.product_id WHERE true`

const wordsFit = `EXISTS (SELECT FROM shelf_index i WHERE i.product_id = e.product_id
  AND i.search @@ to_tsquery('english', $1) AND ($2::text IS NULL OR i.search @@ to_tsquery('english', $2)))`

/** The shelf in its order, with what fits picked from it. */
function manySql({ query, wanted }: SortedPage, values: unknown[]): string {
  const conditions = Object.entries(fits).flatMap(([name, condition]) => {
    const value = query[name as FilterName]
    if (value === undefined || value === 0 || value === false) return []
    values.push(value)
    return [condition.replace('$VALUE', `$${values.length}`)]
  })
  const all = [
    'e.is_open',
    `$3::text IS NOT NULL`,
    ...conditions,
    wanted.words === null ? '$1::text IS NULL AND $2::text IS NULL' : wordsFit,
  ]
  return `shelf_entries e WHERE ${all.join(' AND ')}`
}

/** A page in the order that the buyer chose: of all hits, however many (ST-1). */
export function sortedPage({ db }: Pick<Ctx, 'db'>, page: SortedPage): Promise<ShelfRow[]> {
  const { wanted, rows, sort, areFew } = page
  const { orderBy, key, after } = orderSql(orders[sort])
  const cursor = decodeCursor(page.query.cursor)
  const values: unknown[] = [
    wanted.words,
    wanted.phrase,
    traitWords(wanted.traits),
    cursor?.key ?? null,
    cursor?.id ?? null,
    rows,
  ]
  const found = areFew ? fewSql : manySql(page, values)
  return db.query<ShelfRow[]>(
    `SELECT ${shownColumns}, ${key} AS sort_key, ${stemsSql('$1')} AS stems
     FROM ${found} AND ($4::text IS NULL OR ${after('$4', '$5')})
     ORDER BY ${orderBy} LIMIT $6`,
    values,
  )
}
