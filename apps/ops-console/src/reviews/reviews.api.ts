import type { ReviewQueueView, ReviewView } from '@emporium/api-client'
import type { ReviewFault, ReviewStatus } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of reviews is narrowed by. */
export type ReviewFilter = { status?: ReviewStatus; q?: string }
/** What the queue is narrowed by. */
export type QueueFilter = { kind?: 'reported' | 'edited'; code?: ReviewFault }

/** Keys of everything that is known about reviews. */
export const reviewKeys = {
  all: ['reviews'] as const,
  list: (filter: ReviewFilter) => ['reviews', 'list', { ...filter }] as const,
  queue: (filter: QueueFilter) => ['reviews', 'queue', { ...filter }] as const,
  counts: ['reviews', 'counts'] as const,
  wordings: (id: string) => ['reviews', 'wordings', id] as const,
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

const askQueue = (query: QueueFilter & { cursor?: string; limit?: number }) =>
  bodyOf(api.GET('/api/v1/reviews/queue', { params: { query } }))

/** What waits for operations, the longest waiting first (SP-3). */
export function useReviewQueue(filter: () => QueueFilter) {
  return usePages<ReviewQueueView['items'][number]>(
    () => reviewKeys.queue(filter()),
    (cursor) => askQueue({ ...filter(), ...(cursor ? { cursor } : {}) }),
  )
}

/** How many wait, by kind. */
export function useQueueCounts(enabled: () => boolean = () => true) {
  return useQuery({
    key: reviewKeys.counts,
    query: () => askQueue({ limit: 1 }),
    enabled,
    refetchOnWindowFocus: 'always',
  })
}

/** Everything that a review has said. */
export function useWordings(id: () => string) {
  return useQuery({
    key: () => reviewKeys.wordings(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/reviews/{id}/wordings', { params: { path: { id: id() } } })),
  })
}

/** A decision about the wording that was read. */
type Decision = { id: string; wording: number }
const touches = [reviewKeys.all]
const params = (id: string) => ({ path: { id } })

/** Takes a review out of sight, with a reason that its author reads. */
export const useHideReview = () =>
  useVerb({
    say: ({ id, ...body }: Decision & { code: ReviewFault; reason: string }) =>
      bodyOf(api.POST('/api/v1/reviews/{id}/hide', { params: params(id), body })),
    touches,
  })

/** Shows a hidden review again. */
export const useRestoreReview = () =>
  useVerb({
    say: ({ id, ...body }: Decision) =>
      bodyOf(api.POST('/api/v1/reviews/{id}/restore', { params: params(id), body })),
    touches,
  })

/** Nothing is wrong with what was reported. */
export const useKeepReview = () =>
  useVerb({
    say: ({ id, ...body }: Decision) =>
      bodyOf(api.POST('/api/v1/reviews/{id}/keep', { params: params(id), body })),
    touches,
  })
