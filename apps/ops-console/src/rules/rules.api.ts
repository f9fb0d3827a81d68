import type { paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { caseKeys } from '../cases/cases.api.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Rules = paths['/api/v1/review-rules']['get']['responses']['200']['content']['application/json']
/** A rule of the review as operations sees it (RV-8). */
export type Rule = Rules['items'][number]

const key = ['review-rules'] as const

/** Every rule of the review (RV-8). */
export function useRules() {
  const query = useQuery({ key, query: () => bodyOf(api.GET('/api/v1/review-rules')) })
  return {
    rules: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Enforces a rule, only observes it, or switches it off (RV-8). */
export function useSetRuleMode() {
  const cache = useQueryCache()
  return useVerb({
    say: ({ ruleId, ...body }: { ruleId: Rule['ruleId']; mode: Rule['mode']; reason: string }) =>
      bodyOf(api.PUT('/api/v1/review-rules/{ruleId}/mode', { params: { path: { ruleId } }, body })),
    touches: [key, caseKeys.all],
    done: (view) => cache.setQueryData(key, view),
  })
}
