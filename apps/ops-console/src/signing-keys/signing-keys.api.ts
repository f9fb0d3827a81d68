import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { useVerb } from '../verbs/use-verb.ts'

const key = ['signing-keys'] as const

/** The published keys of access tokens, newest first, and when the next is made by itself. */
export function useSigningKeys() {
  const query = useQuery({ key, query: () => bodyOf(api.GET('/api/v1/signing-keys')) })
  return {
    found: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Has the signing key replaced. */
export function useReplaceKey() {
  return useVerb<void>({
    say: () => bodyOf(api.POST('/api/v1/signing-keys/rotate')),
    touches: [key],
  })
}
