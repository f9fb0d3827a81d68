import type { RatingView, ReviewView } from '@emporium/api-client'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

/** Keys of what is known about reviews. */
export const reviewKeys = {
  all: ['reviews'] as const,
  list: (vendorId: string, productId: string) => ['reviews', 'list', vendorId, productId] as const,
  rating: (productId: string) => ['reviews', 'rating', productId] as const,
}

/** Reviews of the company's products, or of one of them (SP-3). */
export function useReviews(vendorId: () => string, productId: () => string) {
  return usePages<ReviewView>(
    () => reviewKeys.list(vendorId(), productId()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/reviews', {
          params: {
            query: {
              vendorId: vendorId(),
              ...(productId() ? { productId: productId() } : {}),
              ...(cursor ? { cursor } : {}),
            },
          },
        }),
      ),
  )
}

/** Average and distribution of one product; nothing is asked while none is chosen. */
export function useRating(productId: () => string) {
  const query = useQuery({
    key: () => reviewKeys.rating(productId()),
    refetchOnWindowFocus: 'always',
    enabled: () => productId() !== '',
    query: () =>
      bodyOf(
        api.GET('/api/v1/products/{id}/reviews', {
          params: { path: { id: productId() }, query: { limit: 1 } },
        }),
      ),
  })
  return computed<RatingView | undefined>(() => query.data.value?.rating)
}

/** Answers a review in public. */
export function useReply() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, text }: { id: string; text: string }) =>
      bodyOf(api.POST('/api/v1/reviews/{id}/reply', { params: { path: { id } }, body: { text } })),
    onSettled: () => cache.invalidateQueries({ key: reviewKeys.all }),
  })
}
