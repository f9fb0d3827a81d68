import {
  architectures,
  categoryIds,
  osFamilies,
  priceModels,
  productSorts,
  productTypes,
  regionIds,
  subCategoryIds,
} from '@emporium/domain'
import { computed } from 'vue'
import { useRoute, type LocationQuery, type LocationQueryRaw } from 'vue-router'
import type { ProductSearch } from './products.api.ts'

/** One of the values that a filter knows; anything else in an address is ignored. */
function oneOf<Value extends string>(known: readonly Value[], said: unknown): Value | undefined {
  return known.find((value) => value === said)
}

/** The search that an address asks for. */
export function searchOf(query: LocationQuery): ProductSearch {
  const { q, subCategory, minRating } = query
  const category = oneOf(categoryIds, query['category'])
  const stars = Number(minRating)
  const wanted = {
    q: typeof q === 'string' && q.trim() ? q.trim().slice(0, 200) : undefined,
    type: oneOf(productTypes, query['type']),
    category,
    subCategory: category ? oneOf(subCategoryIds(category), subCategory) : undefined,
    os: oneOf(osFamilies, query['os']),
    region: oneOf(regionIds, query['region']),
    price: oneOf(priceModels, query['price']),
    minRating: stars >= 1 && stars <= 5 && Number.isInteger(stars * 2) ? stars : undefined,
    architecture: oneOf(architectures, query['architecture']),
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

/** The search of the address, and addresses of searches that differ in one thing: back and forward keep the place. */
export function useProductSearch() {
  const route = useRoute()
  const search = computed(() => searchOf(route.query))
  /** The address with one filter set or taken away; sub-categories go with their category. */
  function queryWith(name: FilterName | 'sort', value: string | undefined): LocationQueryRaw {
    const { [name]: _before, ...rest } = search.value as Record<string, string | number | boolean>
    if (name === 'category') delete rest['subCategory']
    const asText = Object.fromEntries(Object.entries(rest).map(([key, is]) => [key, String(is)]))
    return value === undefined ? asText : { ...asText, [name]: value }
  }
  const chosen = computed(() => filterNames.filter((name) => search.value[name] !== undefined))
  const withoutFilters = computed((): LocationQueryRaw => {
    const { q, sort } = search.value
    return { ...(q ? { q } : {}), ...(sort ? { sort } : {}) }
  })
  return { search, chosen, queryWith, withoutFilters }
}
