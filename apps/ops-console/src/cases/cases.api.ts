import type {
  ListingChangesView,
  ReviewCasesSummaryView,
  ReviewCaseSummaryView,
  ReviewCaseView,
} from '@emporium/api-client'
import type { ProductType, ReviewCaseStatus } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { computed } from 'vue'

/** What the queue is narrowed by; what is absent does not narrow (RV-7). */
export type CaseFilter = {
  stage?: 'open' | 'all' | 'appealed' | ReviewCaseStatus
  assignee?: string
  due?: 'overdue' | 'soon'
  waitsFor?: 'desk' | 'seller' | 'platform' | 'nobody'
  type?: ProductType
  kind?: 'product' | 'version'
  risk?: 'blocking' | 'warning' | 'none'
  olderThanDays?: number
  sort?: 'due' | 'oldest' | 'newest'
  q?: string
}

/** Keys of everything that is known about cases. */
export const caseKeys = {
  all: ['cases'] as const,
  list: (filter: CaseFilter) => ['cases', 'list', { ...filter }] as const,
  summary: ['cases', 'summary'] as const,
  one: (id: string) => ['cases', 'one', id] as const,
  changes: (id: string) => ['cases', 'changes', id] as const,
  reasons: ['rejection-reasons'] as const,
}

/** The queue, most urgent first, page by page. */
export function useCases(filter: () => CaseFilter) {
  return usePages<ReviewCaseSummaryView>(
    () => caseKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/review-cases', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** The counters of the desk; only reviewers may ask for them. */
export function useCasesSummary(enabled: () => boolean) {
  return useQuery<ReviewCasesSummaryView>({
    key: caseKeys.summary,
    query: () => bodyOf(api.GET('/api/v1/review-cases/summary')),
    enabled,
    refetchOnWindowFocus: 'always',
  })
}

/** A case with everything that one may see of it (RV-7). */
export function useCase(id: () => string) {
  const query = useQuery<ReviewCaseView>({
    key: () => caseKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/review-cases/{id}', { params: { path: { id: id() } } })),
  })
  return {
    subject: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    // What was shown stays while the network is away for a moment; the next look mends it.
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** What changed since the last round, and against the shelf (RV-5). */
export function useCaseChanges(id: () => string) {
  return useQuery<ListingChangesView>({
    key: () => caseKeys.changes(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/review-cases/{id}/changes', { params: { path: { id: id() } } })),
  })
}

/** Why a submission may be rejected, and by which rules (RV-5). */
export function useRejectionReasons() {
  return useQuery({
    key: caseKeys.reasons,
    query: async () => (await bodyOf(api.GET('/api/v1/rejection-reasons'))).items,
    staleTime: 600_000,
  })
}
