import {
  architectures,
  categoryIds,
  osFamilies,
  productSorts,
  productTypes,
  regionIds,
  shelfPrices,
  subCategoryIds,
} from '@emporium/domain'
import { computed } from 'vue'
import { useRoute, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import type { ProductSearch } from './products.api.ts'

/** One of the values that a filter knows; anything else in an address is ignored. */
function oneOf<Value extends string>(known: readonly Value[], said: unknown): Value | undefined {
  return known.find((value) => value === said)
}

/** Those of the values that an address names, in the order of the platform; undefined when it names none. */
function someOf<Value extends string>(known: readonly Value[], said: unknown) {
  const named = [said].flat()
  const some = known.filter((value) => named.includes(value))
  return some.length > 0 ? some : undefined
}

/** The one category of a search; null when it is none or several. */
export const onlyCategory = ({
  category = [],
}: {
  category?: readonly string[] | undefined
}): string | null => (category.length === 1 ? (category[0] ?? null) : null)

/** The search that an address asks for. */
export function searchOf(query: LocationQuery): ProductSearch {
  const { minRating } = query
  const [q] = [query['q']].flat()
  const category = someOf(categoryIds, query['category'])
  const only = onlyCategory({ category })
  const stars = Number(minRating)
  const wanted = {
    q: typeof q === 'string' && q.trim() ? q.trim().slice(0, 200) : undefined,
    type: someOf(productTypes, query['type']),
    category,
    subCategory: only ? someOf(subCategoryIds(only), query['subCategory']) : undefined,
    os: someOf(osFamilies, query['os']),
    region: someOf(regionIds, query['region']),
    price: someOf(shelfPrices, query['price']),
    minRating: stars >= 1 && stars <= 5 && Number.isInteger(stars * 2) ? stars : undefined,
    architecture: someOf(architectures, query['architecture']),
    verifiedSeller: query['verifiedSeller'] === 'true' ? true : undefined,
    sort: oneOf(productSorts, query['sort']),
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([, value]) => value !== undefined),
  ) as ProductSearch
}

/** Names of the filters that narrow a search; words and order do not. */
export const filterNames = [
  'type',
  'category',
  'subCategory',
  'os',
  'region',
  'price',
  'minRating',
  'architecture',
  'verifiedSeller',
] as const
export type FilterName = (typeof filterNames)[number]

/** Filters of which one value excludes the others. */
const single: ReadonlySet<keyof ProductSearch> = new Set<keyof ProductSearch>([
  'q',
  'minRating',
  'verifiedSeller',
  'sort',
])
export const takesSeveral = (name: FilterName): boolean => !single.has(name)

/** What a search has chosen of a filter, as an address says it. */
export const chosenOf = (search: ProductSearch, name: keyof ProductSearch): string[] =>
  [search[name] ?? []].flat().map(String)

/** A search as an address says it. */
const inAddress = (search: ProductSearch): LocationQueryRaw =>
  Object.fromEntries(
    Object.entries(search).map(([key, is]) => [key, Array.isArray(is) ? is : String(is)]),
  )

/** The search of the address, and addresses of searches that differ in one thing: back and forward keep the place. */
export function useProductSearch() {
  const route = useRoute()
  const search = computed(() => searchOf(route.query))
  /** The address with one value more or less; without a value, without the filter. Sub-categories go with their category. */
  function queryWith(name: FilterName | 'q' | 'sort', value: string | undefined): LocationQueryRaw {
    const rest: ProductSearch = { ...search.value }
    delete rest[name]
    if (name === 'category') delete rest.subCategory
    const before = chosenOf(search.value, name)
    const others = single.has(name) ? [] : before.filter((other) => other !== value)
    const now = value === undefined || before.includes(value) ? others : [...others, value]
    const asked =
      value === undefined || now.length === 0 ? {} : { [name]: single.has(name) ? value : now }
    return { ...inAddress(rest), ...asked }
  }
  const chosen = computed(() => filterNames.filter((name) => search.value[name] !== undefined))
  const withoutFilters = computed((): LocationQueryRaw => {
    const { q, sort } = search.value
    return { ...(q ? { q } : {}), ...(sort ? { sort } : {}) }
  })
  return { search, chosen, queryWith, withoutFilters }
}
