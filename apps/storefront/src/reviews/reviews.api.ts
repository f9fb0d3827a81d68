import type { StorefrontProductView } from '@emporium/api-client'
import type { ReviewFault, ReviewSort } from '@emporium/domain'
import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'
import { productKeys } from '../products/products.api.ts'
import { useSession } from '../session/session.store.ts'

/** What readers see of the reviews (ST-5). */
export type ReviewChoice = { sort: ReviewSort; rating: number | null; version: string }

/** Whoever asks is part of each key: one's own review is marked. */
export const reviewKeys = {
  product: (productId: string) => ['reviews', productId] as const,
  lists: (productId: string, readerId: string | null) =>
    ['reviews', productId, 'list', readerId] as const,
  mine: (productId: string, readerId: string | null) =>
    ['reviews', productId, 'mine', readerId] as const,
  wordings: (productId: string, reviewId: string) =>
    ['reviews', productId, 'wordings', reviewId] as const,
}

/** The reviews of a product in the order and of the kind chosen, with the spread of all its ratings (ST-5). */
export function useReviews(productId: () => string, choice: () => ReviewChoice) {
  const api = useApi()
  const session = useSession()
  return useInfiniteQuery({
    key: () => [...reviewKeys.lists(productId(), session.me?.id ?? null), { ...choice() }],
    staleTime: 60_000,
    refetchOnWindowFocus: 'always',
    ssrCatchError: true,
    initialPageParam: null as string | null,
    query: ({ pageParam }) => {
      const { sort, rating, version } = choice()
      const query = {
        sort,
        ...(rating ? { rating } : {}),
        ...(version ? { version } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      }
      const params = { path: { id: productId() }, query }
      return bodyOf(api.GET('/api/v1/products/{id}/reviews', { params }))
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** The reader's own review, also while it is hidden, and whether the reader may rate; nothing for visitors (ST-5). */
export function useOwnReview(productId: () => string) {
  const api = useApi()
  const session = useSession()
  return useQuery({
    key: () => reviewKeys.mine(productId(), session.me?.id ?? null),
    enabled: () => session.isSignedIn,
    refetchOnWindowFocus: 'always',
    query: () =>
      bodyOf(
        api.GET('/api/v1/products/{id}/reviews/mine', { params: { path: { id: productId() } } }),
      ),
  })
}

/** Everything that one's own review has said (ST-5). */
export function useWordings(productId: () => string, reviewId: () => string) {
  const api = useApi()
  return useQuery({
    key: () => reviewKeys.wordings(productId(), reviewId()),
    query: () =>
      bodyOf(api.GET('/api/v1/reviews/{id}/wordings', { params: { path: { id: reviewId() } } })),
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
    const key = reviewKeys.lists(productId(), session.me?.id ?? null)
    // Each of them tells the rating of the product, whatever it is narrowed by; the open one was just asked.
    const [open] = cache.getEntries({ key, active: true })
    const rating = (open?.state.value.data as ReviewPages | undefined)?.pages[0]?.rating
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
    // What was said is said: a new look that fails says so itself.
    await cache.invalidateQueries({ key: reviewKeys.product(productId()) }).catch(() => undefined)
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

/** What a reader says of somebody else's review: that it helped, or what is wrong with it (ST-5, SP-3). */
export function useReaderOf(review: () => { id: string; productId: string }) {
  const api = useApi()
  const cache = useQueryCache()
  const params = () => ({ path: { id: review().id } })
  const refresh = () => cache.invalidateQueries({ key: reviewKeys.product(review().productId) })
  return {
    async vote(isHelpful: boolean): Promise<void> {
      const path = '/api/v1/reviews/{id}/helpful'
      await (isHelpful
        ? api.POST(path, { params: params() })
        : api.DELETE(path, { params: params() }))
      await refresh()
    },
    async report(body: { code: ReviewFault; text: string }): Promise<void> {
      await api.POST('/api/v1/reviews/{id}/reports', { params: params(), body })
    },
  }
}
