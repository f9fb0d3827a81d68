import type { VendorApplicationSummaryView, VendorApplicationView } from '@emporium/api-client'
import type { ApplicationStatus, ProductType } from '@emporium/domain'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of applications is narrowed by. */
export type ApplicationFilter = { status?: ApplicationStatus; q?: string }

/** Keys of everything that is known about applications. */
export const applicationKeys = {
  all: ['applications'] as const,
  list: (filter: ApplicationFilter) => ['applications', 'list', { ...filter }] as const,
  one: (id: string) => ['applications', 'one', id] as const,
}

/** The applications of companies that want to become vendors (ON-7). */
export function useApplications(filter: () => ApplicationFilter) {
  return usePages<VendorApplicationSummaryView>(
    () => applicationKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/vendor-applications', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** One application with its history. */
export function useApplication(id: () => string) {
  const query = useQuery<VendorApplicationView>({
    key: () => applicationKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/vendor-applications/{id}', { params: { path: { id: id() } } })),
  })
  return {
    application: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** What an officer says with a decision (ON-7, ON-8). */
export type Decision = { action: string; reason: string; confirmIsvFor: ProductType[] }

/** Says a decision; the body differs from verb to verb. */
function decide(id: string, { action, reason, confirmIsvFor }: Decision) {
  const params = { path: { id } }
  if (action === 'reject')
    return api.POST('/api/v1/vendor-applications/{id}/reject', { params, body: { reason } })
  if (action === 'requestInformation')
    return api.POST('/api/v1/vendor-applications/{id}/request-information', {
      params,
      body: { reason },
    })
  return api.POST('/api/v1/vendor-applications/{id}/approve', {
    params,
    body: { ...(reason ? { reason } : {}), ...(confirmIsvFor.length ? { confirmIsvFor } : {}) },
  })
}

/** The decisions that an officer may take; other verbs are the applicant's. */
export const officerVerbs: readonly string[] = ['approve', 'requestInformation', 'reject']

/** Decides on an application (ON-7). */
export function useDecide(id: () => string) {
  const cache = useQueryCache()
  return useVerb({
    say: (decision: Decision) => bodyOf(decide(id(), decision)),
    touches: [applicationKeys.all, ['vendors'], ['isv-confirmations']],
    done: (view) => cache.setQueryData(applicationKeys.one(id()), view),
  })
}
