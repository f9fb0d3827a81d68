import type { StorefrontProductView } from '@emporium/api-client'
import { useInfiniteQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'
import { productKeys } from '../products/products.api.ts'
import { useSession } from '../session/session.store.ts'

export const reviewKeys = {
  /** Whoever asks is part of it: one's own review is marked. */
  of: (productId: string, readerId: string | null) => ['reviews', productId, readerId] as const,
}

/** The reviews of a product, newest first, with the spread of its ratings (ST-5). */
export function useReviews(productId: () => string) {
  const api = useApi()
  const session = useSession()
  return useInfiniteQuery({
    key: () => reviewKeys.of(productId(), session.me?.id ?? null),
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
    ssrCatchError: true,
    initialPageParam: null as string | null,
    query: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/products/{id}/reviews', {
          params: { path: { id: productId() }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** What a buyer says of a product (ST-5). */
export type ReviewText = { rating: number; title: string; text: string }

type ReviewPages = { pages: readonly { rating: StorefrontProductView['rating'] }[] }

/** The rating of a product on its page follows what its reviews, asked a moment ago, say. */
function useRatingOfPage(productId: () => string, slug: () => string) {
  const cache = useQueryCache()
  const session = useSession()
  return () => {
    const key = reviewKeys.of(productId(), session.me?.id ?? null)
    const rating = cache.getQueryData<ReviewPages>(key)?.pages[0]?.rating
    const shown = cache.getQueryData<StorefrontProductView>(productKeys.one(slug()))
    if (!rating || !shown) return
    const { count, average } = rating
    cache.setQueryData(productKeys.one(slug()), { ...shown, rating: { count, average } })
  }
}

/**
 * Posts, changes and withdraws one's own review; the lists that show it are asked for again. The shelf hears of the
 * rating a moment after the reviews do, so the page of the product takes it from them.
 */
export function useMyReview(productId: () => string, slug: () => string) {
  const api = useApi()
  const cache = useQueryCache()
  const showRating = useRatingOfPage(productId, slug)
  const params = () => ({ path: { id: productId() } })
  const refresh = async () => {
    await cache.invalidateQueries({ key: ['reviews', productId()] })
    showRating()
    await cache.invalidateQueries({ key: productKeys.lists })
  }
  return {
    async put(body: ReviewText): Promise<void> {
      await api.PUT('/api/v1/products/{id}/reviews/mine', { params: params(), body })
      await refresh()
    },
    async withdraw(): Promise<void> {
      await api.DELETE('/api/v1/products/{id}/reviews/mine', { params: params() })
      await refresh()
    },
  }
}
