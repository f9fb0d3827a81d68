import type { paths } from '@emporium/api-client'
import { useInfiniteQuery, useQuery } from '@pinia/colada'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { bodyOf, useApi } from '../api.ts'

/** What can be asked of the shelf (ST-1). */
export type ProductSearch = Omit<
  NonNullable<paths['/api/v1/storefront/products']['get']['parameters']['query']>,
  'cursor'
>

export const productKeys = {
  lists: ['products', 'lists'] as const,
  list: (search: ProductSearch) => ['products', 'lists', 'paged', search] as const,
  few: (search: ProductSearch) => ['products', 'lists', 'few', search] as const,
  one: (slug: string) => ['products', 'one', slug] as const,
  related: (slug: string) => ['products', 'related', slug] as const,
  highlights: () => ['products', 'highlights'] as const,
}

/** A minute: the shelf does not move under the reader, and what the server rendered is not asked for again. */
const staleTime = 60_000

/** Products by search, page after page. */
export function useProducts(search: () => ProductSearch) {
  const api = useApi()
  return useInfiniteQuery({
    key: () => productKeys.list(search()),
    staleTime,
    ssrCatchError: true,
    initialPageParam: null as string | null,
    query: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/storefront/products', {
          params: { query: { ...search(), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** The first few of a search. */
export function useFewProducts(search: MaybeRefOrGetter<ProductSearch>) {
  const api = useApi()
  return useQuery({
    key: () => productKeys.few(toValue(search)),
    staleTime,
    ssrCatchError: true,
    query: () =>
      bodyOf(api.GET('/api/v1/storefront/products', { params: { query: toValue(search) } })),
  })
}

/** What the home page shows. */
export function useHighlights() {
  const api = useApi()
  return useQuery({
    key: productKeys.highlights,
    staleTime,
    ssrCatchError: true,
    query: () => bodyOf(api.GET('/api/v1/storefront/highlights')),
  })
}

/** Products of the same kind as one. */
export function useRelatedProducts(slug: () => string) {
  const api = useApi()
  return useQuery({
    key: () => productKeys.related(slug()),
    staleTime,
    ssrCatchError: true,
    query: () =>
      bodyOf(
        api.GET('/api/v1/storefront/products/{slug}/related', {
          params: { path: { slug: slug() } },
        }),
      ),
  })
}

/** The page of a product. */
export function useProduct(slug: () => string) {
  const api = useApi()
  return useQuery({
    key: () => productKeys.one(slug()),
    staleTime,
    // Whoever comes back to it may have rated it, or have been answered, elsewhere (ST-5).
    refetchOnWindowFocus: 'always',
    ssrCatchError: true,
    query: () =>
      bodyOf(api.GET('/api/v1/storefront/products/{slug}', { params: { path: { slug: slug() } } })),
  })
}
