import { decodeCursor, type Ctx } from '@emporium/service-kit'
import { shownColumns, type ShelfRow } from './card.presenter.ts'
import { stemsSql, traitWords, wordsSql, type Wanted } from './hits.ts'
import { orders, orderSql } from './search-orders.ts'
import type { TierHits } from './tier-hits.ts'
import type { SearchQuery } from './search.schemas.ts'
import { filtersOf, valuesOf, type FilterName } from './shelf-traits.ts'

/** What a page in an order of the buyer's choice is asked by. */
export type SortedPage = {
  query: SearchQuery
  sort: keyof typeof orders
  wanted: Wanted
  rows: number
  /** Hits are few enough to be sorted; otherwise the order is followed until the page is full. */
  areFew: boolean
  /** The few, where they were read already. */
  hits?: readonly TierHits[] | undefined
}

/** Keeps a value for the statement and gives the SQL that stands for it. */
type Use = (value: unknown) => string

/** How the row of a product tells that it fits, for orders that are followed along the shelf itself. */
const fits: Record<FilterName, (value: string) => string> = {
  type: (value) => `e.type = ${value}`,
  category: (value) => `e.category_id = ${value}`,
  subCategory: (value) => `e.sub_category_id = ${value}`,
  os: (value) => `e.os_family = ${value}`,
  region: (value) => `${value} = ANY(e.region_ids)`,
  architecture: (value) => `${value} = ANY(e.architectures)`,
  price: (value) => `CASE e.type WHEN 'saas' THEN 'seller' ELSE e.price_model END = ${value}`,
  minRating: (value) => `e.rating_average >= ${value}::double precision`,
  verifiedSeller: (value) => `e.is_verified = ${value}::boolean`,
}

/** The filters that are set, each with any of its values. */
const narrowings = (query: SearchQuery, use: Use): string[] =>
  filtersOf(query).map((name) => {
    const either = valuesOf(query, name).map((value) => fits[name](use(value)))
    return `(${either.join(' OR ')})`
  })

const phraseFits = ({ phrase }: Wanted, use: Use): string =>
  phrase === null ? '' : ` AND i.search @@ to_tsquery('english', ${use(phrase)})`

/** Hits found by the index, then sorted. They are found first: the shelf in its order may have none for a long way. */
const fewSql = (wanted: Wanted, use: Use): string => `(SELECT i.product_id FROM shelf_index i
    WHERE i.search @@ (SELECT ${wordsSql(use(wanted.words))} && ${use(traitWords(wanted.traits))}::tsquery)
      ${phraseFits(wanted, use)} OFFSET 0) i
  JOIN shelf_entries e ON e.product_id = i.product_id WHERE true`

/** The shelf in its order, with what fits picked from it. */
function manySql({ query, wanted }: SortedPage, use: Use): string {
  const conditions = narrowings(query, use)
  if (wanted.words !== null)
    conditions.push(`EXISTS (SELECT FROM shelf_index i WHERE i.product_id = e.product_id
      AND i.search @@ to_tsquery('english', ${use(wanted.words)})${phraseFits(wanted, use)})`)
  return `shelf_entries e WHERE ${['e.is_open', ...conditions].join(' AND ')}`
}

function foundSql(page: SortedPage, use: Use): string {
  if (!page.areFew) return manySql(page, use)
  if (!page.hits) return fewSql(page.wanted, use)
  return `shelf_entries e WHERE e.product_id = ANY (${use(page.hits.flatMap((tier) => tier.standings.map(({ id }) => id)))}::uuid[])`
}

/** A page in the order that the buyer chose: of all hits, however many (ST-1). */
export function sortedPage({ db }: Pick<Ctx, 'db'>, page: SortedPage): Promise<ShelfRow[]> {
  const { wanted, rows, sort } = page
  const { orderBy, key, after } = orderSql(orders[sort])
  const cursor = decodeCursor(page.query.cursor)
  const values: unknown[] = []
  const use: Use = (value) => `$${values.push(value)}`
  const goesOn = cursor ? ` AND ${after(use(cursor.key), use(cursor.id))}` : ''
  return db.query<ShelfRow[]>(
    `SELECT ${shownColumns}, ${key} AS sort_key, ${stemsSql(use(wanted.words))} AS stems
     FROM ${foundSql(page, use)}${goesOn} ORDER BY ${orderBy} LIMIT ${use(rows)}`,
    values,
  )
}
