import type { ReviewView } from '@emporium/api-client'
import type { ReviewStatus } from '@emporium/domain'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of reviews is narrowed by. */
export type ReviewFilter = { status?: ReviewStatus }

/** Keys of everything that is known about reviews. */
export const reviewKeys = {
  all: ['reviews'] as const,
  list: (filter: ReviewFilter) => ['reviews', 'list', { ...filter }] as const,
}

/** The reviews of all products, newest first. */
export function useReviews(filter: () => ReviewFilter) {
  return usePages<ReviewView>(
    () => reviewKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/reviews', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** Takes a review out of sight, with a reason. */
export function useHideReview() {
  return useVerb({
    say: ({ id, reason }: { id: string; reason: string }) =>
      bodyOf(api.POST('/api/v1/reviews/{id}/hide', { params: { path: { id } }, body: { reason } })),
    touches: [reviewKeys.all],
  })
}

/** Shows a hidden review again. */
export function useRestoreReview() {
  return useVerb({
    say: (id: string) =>
      bodyOf(api.POST('/api/v1/reviews/{id}/restore', { params: { path: { id } } })),
    touches: [reviewKeys.all],
  })
}
