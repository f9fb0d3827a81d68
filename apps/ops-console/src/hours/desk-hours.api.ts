import type { paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { caseKeys } from '../cases/cases.api.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Operation = paths['/api/v1/review-desk/hours']
/** When the desk works, and who said so when (RV-9). */
export type DeskHours = Operation['get']['responses']['200']['content']['application/json']
/** The hours as an admin says them. */
export type SaidHours = Operation['put']['requestBody']['content']['application/json']

const key = ['desk-hours'] as const

/** The hours of the desk (RV-9). */
export function useDeskHours() {
  const query = useQuery({ key, query: () => bodyOf(api.GET('/api/v1/review-desk/hours')) })
  return {
    hours: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Says other hours; what is due is counted anew (RV-9). */
export function useSetDeskHours() {
  const cache = useQueryCache()
  return useVerb({
    say: ({ revision, body }: { revision: number; body: SaidHours }) =>
      bodyOf(
        api.PUT('/api/v1/review-desk/hours', {
          params: { header: { 'If-Match': `"${revision}"` } },
          body,
        }),
      ),
    touches: [key, caseKeys.all],
    done: (view) => cache.setQueryData(key, view),
  })
}
