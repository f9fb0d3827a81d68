import { useInfiniteQuery, useQuery } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

const sellerKeys = {
  one: (slug: string) => ['sellers', slug] as const,
  products: (slug: string) => ['sellers', slug, 'products'] as const,
}

/** A minute: what the server rendered is not asked for again. */
const staleTime = 60_000

/** What the public knows of a vendor. */
export function useSeller(slug: () => string) {
  const api = useApi()
  return useQuery({
    key: () => sellerKeys.one(slug()),
    staleTime,
    ssrCatchError: true,
    query: () =>
      bodyOf(api.GET('/api/v1/storefront/sellers/{slug}', { params: { path: { slug: slug() } } })),
  })
}

/** Its products on the shelf, page after page. */
export function useSellerProducts(slug: () => string) {
  const api = useApi()
  return useInfiniteQuery({
    key: () => sellerKeys.products(slug()),
    staleTime,
    ssrCatchError: true,
    initialPageParam: null as string | null,
    query: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/storefront/sellers/{slug}/products', {
          params: { path: { slug: slug() }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}
