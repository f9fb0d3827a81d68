import type { Ctx } from '@emporium/service-kit'
import { countHits } from './count-hits.query.ts'
import { isChinese, operandOf, type SearchTerms } from './search-terms.ts'
import type { SearchQuery, WayOnView } from './search.schemas.ts'
import { wantedOf } from './hits.ts'
import type { Meanings } from './correct-words.query.ts'
import { facetsOf, traitsOf } from './shelf-traits.ts'

/** Categories that are named to somebody who found nothing. */
const mostCategories = 3

/** Searches that are offered, and words of which some are left out; more would only cost. */
const mostFewer = 2
const mostWords = 6

/** Of searches for some of the words those that find something, what finds the fewest first: it says most of what was meant. */
async function finding(
  { db }: Ctx,
  query: SearchQuery,
  searches: readonly (readonly string[])[],
  meant: Meanings['meant'] | undefined,
): Promise<WayOnView['fewerWords']> {
  const traits = traitsOf(query)
  const found = await Promise.all(
    searches.map(async (words) => {
      const q = words.join(' ')
      const wanted = wantedOf({ text: q, phrases: [], words }, traits, meant)
      const [counts] = await countHits(db, wanted, [traits])
      return { q, count: counts?.total ?? 0 }
    }),
  )
  return found
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => a.count - b.count)
    .slice(0, mostFewer)
}

/**
 * The same search with one word less, or else with each word alone. Phrases are left as they are, and the pairs that
 * Chinese is cut into are no words.
 */
async function fewerWords(
  ctx: Ctx,
  query: SearchQuery,
  { words, phrases }: SearchTerms,
  meant: Meanings['meant'] | undefined,
): Promise<WayOnView['fewerWords']> {
  const areTold = phrases.length === 0 && words.length > 1 && words.length <= mostWords
  if (!areTold || words.some(isChinese)) return []
  const without = words.map((left) => words.filter((word) => word !== left))
  const found = await finding(ctx, query, without, meant)
  if (found.length > 0 || words.length === 2) return found
  const alone = words.map((word) => [word])
  return finding(ctx, query, alone, meant)
}

/**
 * Where somebody can go who found nothing: the same words without filters, fewer words, and categories in which some of
 * them are (ST-1).
 */
export async function wayOn(
  ctx: Ctx,
  query: SearchQuery,
  terms: SearchTerms | null,
  meant: Meanings['meant'] | undefined,
): Promise<WayOnView> {
  const isNarrowed = traitsOf(query).length > 0
  const all = wantedOf(terms, [], meant)
  const [unfiltered] = isNarrowed ? await countHits(ctx.db, all, [[]]) : []
  const some = terms?.words.map(operandOf).join(' | ') ?? null
  const [partly] = unfiltered?.total
    ? [unfiltered]
    : await countHits(ctx.db, { words: some, phrase: null }, [[]])
  return {
    withoutFilters: unfiltered?.total ?? 0,
    fewerWords: terms ? await fewerWords(ctx, query, terms, meant) : [],
    categories: partly ? facetsOf(() => partly).category.slice(0, mostCategories) : [],
  }
}
