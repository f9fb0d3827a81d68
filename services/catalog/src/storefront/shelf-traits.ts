import type { HitCounts } from './count-hits.query.ts'
import type { FacetsView, SearchQuery } from './search.schemas.ts'

/** The letter before a trait of a product in the index, for each thing a search can be narrowed by (ST-1). */
const letters = {
  type: 't',
  category: 'c',
  subCategory: 's',
  os: 'o',
  region: 'r',
  architecture: 'a',
  price: 'p',
  minRating: 'g',
  verifiedSeller: 'v',
} as const
export type FilterName = keyof typeof letters
export const filterNames = Object.keys(letters) as FilterName[]

/** Ratings that are offered: whole stars, "and up"; five alone would be none. */
const stars = new Set(['4', '3', '2', '1'])

/** The values that a filter asks for; none where it is not set, or is "any rating". */
export const valuesOf = (query: SearchQuery, name: FilterName): string[] =>
  [query[name] ?? []]
    .flat()
    .filter((value) => value !== 0 && value !== false)
    .map(String)

/** Filters that are set. */
export const filtersOf = (query: SearchQuery): FilterName[] =>
  filterNames.filter((name) => valuesOf(query, name).length > 0)

/** The traits that are wanted, filter by filter; `without` leaves one out, a category with its sub-categories. */
export function traitsOf(query: SearchQuery, without?: FilterName): string[][] {
  const left = new Set([without, without === 'category' ? 'subCategory' : without])
  return filtersOf(query)
    .filter((name) => !left.has(name))
    .map((name) => valuesOf(query, name).map((value) => `${letters[name]}:${value}`))
}

function countsOf(name: FilterName, { traits }: HitCounts): FacetsView[FilterName] {
  const start = `${letters[name]}:`
  const all = [...traits]
    .filter(([trait]) => trait.startsWith(start))
    .map(([trait, count]) => ({ value: trait.slice(start.length), count }))
  const offered = name === 'minRating' ? all.filter(({ value }) => stars.has(value)) : all
  return offered.toSorted((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

/** The numbers beside the filters, each counted among what fits all the others. */
export function facetsOf(countsFor: (name: FilterName) => HitCounts): FacetsView {
  return Object.fromEntries(
    filterNames.map((name) => [name, countsOf(name, countsFor(name))]),
  ) as FacetsView
}
