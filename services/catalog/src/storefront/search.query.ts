import { limits } from '@emporium/domain'
import { pageOf, type Ctx } from '@emporium/service-kit'
import { presentFound, type ShelfRow } from './card.presenter.ts'
import { meaningsOf, type Meanings } from './correct-words.query.ts'
import { countHits, type HitCounts } from './count-hits.query.ts'
import { wantedOf, type Wanted } from './hits.ts'
import { relevantPage } from './relevant-page.query.ts'
import { searchTerms, type SearchTerms } from './search-terms.ts'
import type { SearchQuery, SearchView } from './search.schemas.ts'
import { facetsOf, filtersOf, traitsOf, type FilterName } from './shelf-traits.ts'
import { sortedPage } from './sorted-page.query.ts'
import { wayOn } from './way-on.query.ts'

/** The hits of a search: what was looked for in the end, and what was counted. */
type Found = {
  wanted: Wanted
  meanings: Meanings | null
  counts: HitCounts
  /** What is counted beside a filter: the hits that fit all others. */
  countsFor: (name: FilterName) => HitCounts
}

/** Counts the hits, and for each filter that is set those without it. */
async function count(
  ctx: Ctx,
  query: SearchQuery,
  wanted: Wanted,
): Promise<Omit<Found, 'meanings'>> {
  const filters = filtersOf(query)
  const lists = [wanted.traits, ...filters.map((name) => traitsOf(query, name))]
  const [counts, ...others] = await countHits(ctx.db, wanted, lists)
  if (!counts) throw new Error('counted nothing')
  const countsFor = (name: FilterName) => others[filters.indexOf(name)] ?? counts
  return { wanted, counts, countsFor }
}

/** Finds the words as typed; when no product has them, what they may have been meant to be. */
async function find(ctx: Ctx, query: SearchQuery, terms: SearchTerms | null): Promise<Found> {
  const traits = traitsOf(query)
  const asTyped = { ...(await count(ctx, query, wantedOf(terms, traits))), meanings: null }
  if (!terms || asTyped.counts.total > 0) return asTyped
  const meanings = await meaningsOf(ctx.db, terms.words)
  if (!meanings) return asTyped
  const asMeant = await count(ctx, query, wantedOf(terms, traits, meanings.meant))
  return { ...asMeant, meanings }
}

/** The page that is shown, in its order. Without words, relevance is the newest first. */
function pageRows(ctx: Ctx, query: SearchQuery, found: Found, rows: number): Promise<ShelfRow[]> {
  const { sort = 'relevance', cursor, q } = query
  const terms = searchTerms(q)
  const { wanted } = found
  if (terms && sort === 'relevance')
    return relevantPage(ctx, { text: terms.text, wanted, cursor, rows })
  const order = sort === 'relevance' ? 'newest' : sort
  const areFew = found.counts.isTotalExact && (terms !== null || wanted.traits.length > 0)
  return sortedPage(ctx, { query, sort: order, wanted, rows, areFew })
}

/** The products on the shelf that fit, with the numbers beside the filters (ST-1). ADR 31 says how. */
export async function searchProducts(ctx: Ctx, query: SearchQuery): Promise<SearchView> {
  const terms = searchTerms(query.q)
  const { limit = limits.pageSize } = query
  const found = await find(ctx, query, terms)
  const { counts, meanings, countsFor } = found
  const rows = counts.total > 0 ? await pageRows(ctx, query, found, limit + 1) : []
  const words = terms?.words.flatMap((word) => meanings?.meant.get(word) ?? [word]) ?? []
  const cursorOf = (row: ShelfRow) => ({ key: row.sort_key, id: row.product_id })
  return {
    ...pageOf(rows, limit, cursorOf, (row) => presentFound(row, words)),
    facets: facetsOf(countsFor),
    total: counts.total,
    isTotalExact: counts.isTotalExact,
    taken: [...(meanings?.slips ?? [])],
    wayOn: counts.total > 0 ? null : await wayOn(ctx, query, terms, meanings?.meant),
  }
}
