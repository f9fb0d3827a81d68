import type { ApiClientView, NewApiClientView, paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** What a program is made with. */
export type NewProgram =
  paths['/api/v1/api-clients']['post']['requestBody']['content']['application/json']

/** Keys of what is known about programs. */
export const programKeys = {
  list: (vendorId: string) => ['programs', vendorId] as const,
}

/** The programs of a vendor, newest first, for those who manage them (PA-1). */
export function usePrograms(vendorId: () => string, isWanted: () => boolean) {
  const query = useQuery({
    key: () => programKeys.list(vendorId()),
    query: () =>
      bodyOf(api.GET('/api/v1/api-clients', { params: { query: { vendorId: vendorId() } } })),
    enabled: isWanted,
  })
  return {
    programs: computed<readonly ApiClientView[]>(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** What can be done with programs; afterwards the list is asked for anew. Secrets are in the answers and nowhere else. */
export function useProgramVerbs(vendorId: () => string) {
  const cache = useQueryCache()
  async function say<Answer>(work: Promise<Answer>): Promise<Answer> {
    const answer = await work
    await cache.invalidateQueries({ key: programKeys.list(vendorId()) }).catch(() => undefined)
    return answer
  }
  return {
    make: (wish: NewProgram): Promise<NewApiClientView> =>
      say(bodyOf(api.POST('/api/v1/api-clients', { body: { ...wish, vendorId: vendorId() } }))),
    rotate: (id: string, overlapHours: number): Promise<NewApiClientView> =>
      say(
        bodyOf(
          api.POST('/api/v1/api-clients/{id}/rotate-secret', {
            params: { path: { id } },
            body: { overlapHours },
          }),
        ),
      ),
    revoke: (id: string) =>
      say(api.DELETE('/api/v1/api-clients/{id}', { params: { path: { id } } })),
  }
}
