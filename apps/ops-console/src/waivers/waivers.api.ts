import type { paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { caseKeys } from '../cases/cases.api.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Granted =
  paths['/api/v1/review-cases/{id}/waivers']['post']['requestBody']['content']['application/json']

/** A waiver that holds. */
export type WaiverView =
  paths['/api/v1/review-waivers']['get']['responses']['200']['content']['application/json']['items'][number]

const key = ['review-waivers'] as const

/** The waivers that hold now (RV-8). */
export function useWaivers() {
  const query = useQuery({
    key,
    query: async () => (await bodyOf(api.GET('/api/v1/review-waivers'))).items,
  })
  return {
    waivers: computed(() => query.data.value ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Says that a finding of a case is none (RV-8). */
export function useGrantWaiver(caseId: () => string) {
  const cache = useQueryCache()
  return useVerb({
    say: (body: Granted) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/waivers', { params: { path: { id: caseId() } }, body }),
      ),
    // The page may show another case by the time of the answer.
    touches: [caseKeys.all, key, ['review-rules']],
    done: (view) => cache.setQueryData(caseKeys.one(caseId()), view),
  })
}

/** Takes a waiver back: the finding counts again (RV-8). */
export function useRevokeWaiver() {
  return useVerb({
    say: async (id: string) => {
      await api.POST('/api/v1/review-waivers/{id}/revoke', { params: { path: { id } } })
    },
    touches: [caseKeys.all, key, ['review-rules']],
  })
}
