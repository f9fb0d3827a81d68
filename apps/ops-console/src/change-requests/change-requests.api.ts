import type { ChangeRequestsSummaryView, ChangeRequestView, paths } from '@emporium/api-client'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { useHoldable } from '../held-acts/use-holdable.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the queue of requests is narrowed by. */
export type ChangeFilter = {
  status?: ChangeRequestView['status']
  kind?: ChangeRequestView['kind']
}
type Detail =
  paths['/api/v1/change-requests/{id}']['get']['responses']['200']['content']['application/json']
/** A request with its thread, its proposed changes and its effect. */
export type ChangeRequestDetail = Detail

/** Keys of everything that is known about change requests. */
export const changeRequestKeys = {
  all: ['change-requests'] as const,
  list: (filter: ChangeFilter) => ['change-requests', 'list', { ...filter }] as const,
  summary: ['change-requests', 'summary'] as const,
  one: (id: string) => ['change-requests', 'one', id] as const,
}
const touches = [changeRequestKeys.all, ['products']] as const

/** What vendors ask to have changed or taken off the shelf. */
export function useChangeRequests(filter: () => ChangeFilter) {
  return usePages<ChangeRequestView>(
    () => changeRequestKeys.list(filter()),
    (cursor) => {
      const query = { ...filter(), ...(cursor ? { cursor } : {}) }
      return bodyOf(api.GET('/api/v1/change-requests', { params: { query } }))
    },
  )
}

/** How many wait for a decision. */
export function useChangeRequestsSummary(enabled: () => boolean) {
  return useQuery<ChangeRequestsSummaryView>({
    key: changeRequestKeys.summary,
    query: () => bodyOf(api.GET('/api/v1/change-requests/summary')),
    enabled,
    refetchOnWindowFocus: 'always',
  })
}

/** One request with all that a decision needs. */
export function useChangeRequest(id: () => string) {
  const query = useQuery({
    key: () => changeRequestKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/change-requests/{id}', { params: { path: { id: id() } } })),
  })
  return {
    request: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** A decision about a request; `onDate` lets an approved one wait for its wanted date. */
export type Decision = {
  id: string
  action: 'approve' | 'decline'
  answer: string
  onDate?: boolean
}

/** Approves a request and carries it out, or declines it with an answer. */
export function useAnswerRequest() {
  return useHoldable({
    say: ({ id, action, answer, onDate }: Decision) => {
      const params = { path: { id } }
      const said = answer ? { answer } : {}
      const when = onDate ? ('wanted_date' as const) : ('now' as const)
      return action === 'approve'
        ? api.POST('/api/v1/change-requests/{id}/approve', { params, body: { ...said, when } })
        : api.POST('/api/v1/change-requests/{id}/decline', { params, body: { answer } })
    },
    touches,
  })
}

/** Writes to the seller about a request. */
export function useWriteAboutRequest(id: () => string) {
  return useVerb({
    say: (text: string) =>
      bodyOf(
        api.POST('/api/v1/change-requests/{id}/messages', {
          params: { path: { id: id() } },
          body: { text },
        }),
      ),
    touches,
  })
}
