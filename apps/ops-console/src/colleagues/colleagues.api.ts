import type { paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { caseKeys } from '../cases/cases.api.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Assignment =
  paths['/api/v1/review-cases/{id}/assign']['post']['requestBody']['content']['application/json']

const pathOf = (id: string) => ({ params: { path: { id } } })

/** Whom a case can be handed to, the least busy first; asked for while the dialog is open (RV-7). */
export function useColleagues(id: () => string, enabled: () => boolean) {
  return useQuery({
    key: () => [...caseKeys.one(id()), 'colleagues'],
    query: async () =>
      (await bodyOf(api.GET('/api/v1/review-cases/{id}/colleagues', pathOf(id())))).items,
    enabled,
    staleTime: 0,
  })
}

/** Hands the case to a colleague (RV-7). */
export function useAssignCase(id: () => string) {
  const cache = useQueryCache()
  return useVerb({
    say: (body: Assignment) =>
      bodyOf(api.POST('/api/v1/review-cases/{id}/assign', { ...pathOf(id()), body })),
    touches: [caseKeys.all],
    done: (view) => cache.setQueryData(caseKeys.one(id()), view),
  })
}
