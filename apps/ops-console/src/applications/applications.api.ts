import type {
  RelatedVendorApplicationView,
  VendorApplicationSummaryView,
  VendorApplicationView,
} from '@emporium/api-client'
import type {
  ApplicationField,
  ApplicationRejection,
  ApplicationStatus,
  ProductType,
} from '@emporium/domain'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of applications is narrowed by. */
export type ApplicationFilter = {
  status?: ApplicationStatus
  q?: string
  assignee?: 'me' | 'nobody'
  country?: string
  sort?: 'newest' | 'waiting'
}

/** Keys of everything that is known about applications. */
export const applicationKeys = {
  all: ['applications'] as const,
  list: (filter: ApplicationFilter) => ['applications', 'list', { ...filter }] as const,
  one: (id: string) => ['applications', 'one', id] as const,
  summary: ['applications', 'summary'] as const,
  changes: (id: string) => ['applications', 'changes', id] as const,
  related: (id: string) => ['applications', 'related', id] as const,
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

/** The counters of the onboarding desk, and the countries that companies come from (ON-7). */
export function useApplicationsSummary() {
  return useQuery({
    key: applicationKeys.summary,
    query: () => bodyOf(api.GET('/api/v1/vendor-applications/summary')),
  }).data
}

/** What changed from round to round (ON-7). */
export function useApplicationChanges(id: () => string) {
  const query = useQuery({
    key: () => applicationKeys.changes(id()),
    query: () =>
      bodyOf(
        api.GET('/api/v1/vendor-applications/{id}/changes', { params: { path: { id: id() } } }),
      ),
  })
  return computed(() => query.data.value?.rounds ?? [])
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
export type Decision = {
  action: string
  reason: string
  confirmIsvFor: ProductType[]
  fields: ApplicationField[]
  code?: ApplicationRejection
}

/** Says a decision; the body differs from verb to verb. */
function decide(id: string, { action, reason, confirmIsvFor, fields, code }: Decision) {
  const params = { path: { id } }
  if (action === 'reject')
    return api.POST('/api/v1/vendor-applications/{id}/reject', {
      params,
      body: { reason, ...(code ? { code } : {}) },
    })
  if (action === 'requestInformation')
    return api.POST('/api/v1/vendor-applications/{id}/request-information', {
      params,
      body: { reason, ...(fields.length ? { fields } : {}) },
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

/** Applications of the same company or person; none to whoever may not see them. */
export function useRelated(id: () => string) {
  const query = useQuery<RelatedVendorApplicationView[]>({
    key: () => applicationKeys.related(id()),
    query: async () => {
      const params = { path: { id: id() } }
      return (await bodyOf(api.GET('/api/v1/vendor-applications/{id}/related', { params }))).items
    },
  })
  return computed(() => query.data.value ?? [])
}

/** Takes an application over, or lets it go (ON-7). */
export function useHandApplication(id: () => string) {
  return useVerb({
    say: (verb: 'claim' | 'release') => {
      const params = { path: { id: id() } }
      return bodyOf(
        verb === 'claim'
          ? api.POST('/api/v1/vendor-applications/{id}/claim', { params })
          : api.POST('/api/v1/vendor-applications/{id}/release', { params }),
      )
    },
    touches: [applicationKeys.all],
  })
}

/** Writes to the applicant, or a note that operations alone sees (ON-7). */
export function useWriteToApplicant(id: () => string) {
  return useVerb({
    say: ({ text, isNote }: { text: string; isNote: boolean }) => {
      const said = { params: { path: { id: id() } }, body: { text } }
      return bodyOf(
        isNote
          ? api.POST('/api/v1/vendor-applications/{id}/notes', said)
          : api.POST('/api/v1/vendor-applications/{id}/messages', said),
      )
    },
    touches: [applicationKeys.all],
  })
}
