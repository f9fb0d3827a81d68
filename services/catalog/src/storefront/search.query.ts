import { limits } from '@emporium/domain'
import { pageOf, type Ctx } from '@emporium/service-kit'
import { presentFound, type ShelfRow } from './card.presenter.ts'
import { meaningsOf, type Meanings } from './correct-words.query.ts'
import { countHits, countRead, type HitCounts } from './count-hits.query.ts'
import { markedOf } from './highlights.ts'
import { wantedOf, type Wanted } from './hits.ts'
import { narrowRead } from './narrow-hits.query.ts'
import { toNarrowOrSort, toShowBest, readHits, type ReadHits } from './read-hits.query.ts'
import { bestPage, relevantPage } from './relevant-page.query.ts'
import { searchTerms, type SearchTerms } from './search-terms.ts'
import type { SearchQuery, SearchView } from './search.schemas.ts'
import { facetsOf, filtersOf, traitsOf, type FilterName } from './shelf-traits.ts'
import { sortedPage } from './sorted-page.query.ts'
import { wayOn } from './way-on.query.ts'

/** The hits of a search: what was looked for in the end, what was counted, and what was read. */
type Found = {
  wanted: Wanted
  meanings: Meanings | null
  counts: HitCounts
  /** What is counted beside a filter: the hits that fit all others. */
  countsFor: (name: FilterName) => HitCounts
  /** Hits that fit; null when they were only counted. */
  hits: ReadHits | null
}

/** Reads the hits of plain words: all of them where filters or another order need all, as far as that is bounded. */
async function readWords(
  ctx: Ctx,
  query: SearchQuery,
  { words, phrase, traits }: Wanted,
  called: string,
): Promise<ReadHits | null> {
  if (words === null || phrase !== null) return null
  const isBestFirst = (query.sort ?? 'relevance') === 'relevance'
  const bounds = isBestFirst && traits.length === 0 ? toShowBest : toNarrowOrSort
  return readHits(ctx.db, words, called, bounds)
}

/** Finds and counts the hits, and counts for each filter that is set those without it. */
async function look(
  ctx: Ctx,
  query: SearchQuery,
  wanted: Wanted,
  called: string,
): Promise<Omit<Found, 'meanings'>> {
  const filters = filtersOf(query)
  const lists = [wanted.traits, ...filters.map((name) => traitsOf(query, name))]
  const read = await readWords(ctx, query, wanted, called)
  const told = read && (await countRead(ctx.db, read, lists))
  const [counts, ...others] = told ?? (await countHits(ctx.db, wanted, lists))
  if (!counts) throw new Error('counted nothing')
  const countsFor = (name: FilterName) => others[filters.indexOf(name)] ?? counts
  const hits = told && read ? await narrowRead(ctx.db, read, wanted.traits) : null
  return { wanted, counts, countsFor, hits }
}

/** Finds the words as typed; when no product has them, what they may have been meant to be. */
async function find(ctx: Ctx, query: SearchQuery, terms: SearchTerms | null): Promise<Found> {
  const traits = traitsOf(query)
  const called = terms?.text ?? ''
  const asTyped = {
    ...(await look(ctx, query, wantedOf(terms, traits), called)),
    meanings: null,
  }
  if (!terms || asTyped.counts.total > 0) return asTyped
  const meanings = await meaningsOf(ctx.db, terms.words)
  if (!meanings) return asTyped
  const asMeant = await look(ctx, query, wantedOf(terms, traits, meanings.meant), called)
  return { ...asMeant, meanings }
}

/** The page that is shown, in its order. Without words, relevance is the newest first. */
async function pageRows(
  ctx: Ctx,
  query: SearchQuery,
  found: Found,
  rows: number,
): Promise<ShelfRow[]> {
  const { sort = 'relevance', cursor, q } = query
  const terms = searchTerms(q)
  const { wanted, hits, counts } = found
  if (terms && sort === 'relevance') {
    const page = { text: terms.text, wanted, cursor, rows }
    return (hits && (await bestPage(ctx, page, hits))) ?? relevantPage(ctx, page)
  }
  const order = sort === 'relevance' ? 'newest' : sort
  const areFew = counts.isTotalExact && (terms !== null || wanted.traits.length > 0)
  return sortedPage(ctx, { query, sort: order, wanted, rows, areFew, hits: hits?.hits })
}

/** The products on the shelf that fit, with the numbers beside the filters (ST-1). ADR 31 says how. */
export async function searchProducts(ctx: Ctx, query: SearchQuery): Promise<SearchView> {
  const terms = searchTerms(query.q)
  const { limit = limits.pageSize } = query
  const found = await find(ctx, query, terms)
  const { counts, meanings, countsFor } = found
  const rows = counts.total > 0 ? await pageRows(ctx, query, found, limit + 1) : []
  const words = terms?.words.flatMap((word) => meanings?.meant.get(word) ?? [word]) ?? []
  const marked = markedOf(words, rows[0]?.stems ?? '')
  const cursorOf = (row: ShelfRow) => ({ key: row.sort_key, id: row.product_id })
  return {
    ...pageOf(rows, limit, cursorOf, (row) => presentFound(row, marked)),
    facets: facetsOf(countsFor),
    total: counts.total,
    isTotalExact: counts.isTotalExact,
    taken: [...(meanings?.slips ?? [])],
    wayOn: counts.total > 0 ? null : await wayOn(ctx, query, terms, meanings?.meant),
  }
}
