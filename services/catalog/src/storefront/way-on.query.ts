import type { Ctx } from '@emporium/service-kit'
import { countHits } from './count-hits.query.ts'
import { operandOf, type SearchTerms } from './search-terms.ts'
import type { SearchQuery, WayOnView } from './search.schemas.ts'
import { wantedOf } from './hits.ts'
import type { Meanings } from './correct-words.query.ts'
import { facetsOf, traitsOf } from './shelf-traits.ts'

/** Categories that are named to somebody who found nothing. */
const mostCategories = 3

/** Where somebody can go who found nothing: the same words without filters, and categories in which some of them are (ST-1). */
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
    categories: partly ? facetsOf(() => partly).category.slice(0, mostCategories) : [],
  }
}
