import type { CompanyChangeSummaryView } from '@emporium/api-client'
import type { CompanyChangeStatus } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** Keys of everything that is known about requests to change legal data. */
export const companyChangeKeys = {
  all: ['company-changes'] as const,
  list: (status: CompanyChangeStatus | undefined) =>
    ['company-changes', 'list', status ?? ''] as const,
  one: (id: string) => ['company-changes', 'one', id] as const,
}

/** Requests to change legal data, longest waiting first (SP-4). */
export function useCompanyChanges(status: () => CompanyChangeStatus | undefined) {
  return usePages<CompanyChangeSummaryView>(
    () => companyChangeKeys.list(status()),
    (cursor) => {
      const wanted = status()
      return bodyOf(
        api.GET('/api/v1/company-changes', {
          params: {
            query: {
              sort: 'waiting',
              ...(wanted ? { status: wanted } : {}),
              ...(cursor ? { cursor } : {}),
            },
          },
        }),
      )
    },
  )
}

/** One request with its history. */
export function useCompanyChange(id: () => string) {
  const query = useQuery({
    key: () => companyChangeKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/company-changes/{id}', { params: { path: { id: id() } } })),
  })
  return {
    change: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Carries a request out, or declines it (SP-4). */
export function useDecideChange(id: () => string) {
  return useVerb({
    say: ({ verb, words }: { verb: 'grant' | 'decline'; words: string }) => {
      const params = { path: { id: id() } }
      return bodyOf(
        verb === 'grant'
          ? api.POST('/api/v1/company-changes/{id}/grant', {
              params,
              body: words ? { answer: words } : {},
            })
          : api.POST('/api/v1/company-changes/{id}/decline', { params, body: { reason: words } }),
      )
    },
    touches: [companyChangeKeys.all, ['vendors']],
  })
}
