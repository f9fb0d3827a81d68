import type { paths, ReviewCaseView } from '@emporium/api-client'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { productKeys } from '../products/products.api.ts'

/** Keys of what is known about review cases. */
export const caseKeys = {
  all: ['review-cases'] as const,
  one: (id: string) => ['review-cases', 'one', id] as const,
  waiting: (vendorId: string) => ['review-cases', 'waiting', vendorId] as const,
}

/** A review case as the seller sees it; nothing is asked while there is none. */
export function useReviewCase(id: () => string | null) {
  const query = useQuery({
    key: () => caseKeys.one(id() ?? ''),
    enabled: () => id() !== null,
    query: () =>
      bodyOf(api.GET('/api/v1/review-cases/{id}', { params: { path: { id: id() ?? '' } } })),
  })
  return {
    found: computed<ReviewCaseView | undefined>(() => query.data.value),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** The company's cases in which the review waits for it: for a boot script, or for an answer (SP-5, RV-9). */
export function useCasesThatWait(vendorId: () => string) {
  const query = useQuery({
    key: () => caseKeys.waiting(vendorId()),
    query: () =>
      bodyOf(
        api.GET('/api/v1/review-cases', {
          params: { query: { vendorId: vendorId(), waitsFor: 'seller' } },
        }),
      ),
  })
  return {
    cases: computed(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Uploads the boot script of an image under review; the platform runs it and keeps its output (RV-2). */
export function usePutBootScript() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, script }: { id: string; script: string }) =>
      bodyOf(
        api.PUT('/api/v1/review-cases/{id}/boot-script', {
          params: { path: { id } },
          body: { script },
        }),
      ),
    onSettled: async () => {
      await cache.invalidateQueries({ key: caseKeys.all })
      await cache.invalidateQueries({ key: productKeys.all })
    },
  })
}

type PostedMessage =
  paths['/api/v1/review-cases/{id}/messages']['post']['requestBody']['content']['application/json']

/** Writes to the reviewer of a case; about a finding and with files, if some are named (RV-7). */
export function usePostMessage() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, ...body }: { id: string } & PostedMessage) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/messages', {
          params: { path: { id } },
          body,
        }),
      ),
    onSettled: (_answer, _error, { id }) => cache.invalidateQueries({ key: caseKeys.one(id) }),
  })
}

/** Appeals against a rejection (RV-5). */
export function useAppeal() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, text }: { id: string; text: string }) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/appeal', { params: { path: { id } }, body: { text } }),
      ),
    onSettled: (_answer, _error, { id }) => cache.invalidateQueries({ key: caseKeys.one(id) }),
  })
}
