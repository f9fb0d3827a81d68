import type { paths, ReviewCaseView } from '@emporium/api-client'
import { useQueryCache } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { caseKeys } from '../cases/cases.api.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Decision =
  paths['/api/v1/review-cases/{id}/appeal/decision']['post']['requestBody']['content']['application/json']

/** Decides an appeal, with words that the seller reads (RV-5). */
export function useDecideAppeal(id: () => string) {
  const cache = useQueryCache()
  return useVerb({
    say: (body: Decision) =>
      bodyOf(
        api.POST('/api/v1/review-cases/{id}/appeal/decision', {
          params: { path: { id: id() } },
          body,
        }),
      ),
    touches: [caseKeys.all],
    done: (view: ReviewCaseView) => cache.setQueryData(caseKeys.one(id()), view),
  })
}

/** Takes an appeal, or lets it go (RV-7). */
export function useHandAppeal(id: () => string) {
  const cache = useQueryCache()
  return useVerb({
    say: (verb: 'take' | 'leave') => {
      const params = { path: { id: id() } }
      return bodyOf(
        verb === 'take'
          ? api.POST('/api/v1/review-cases/{id}/appeal/take', { params })
          : api.POST('/api/v1/review-cases/{id}/appeal/leave', { params }),
      )
    },
    touches: [caseKeys.all],
    done: (view: ReviewCaseView) => cache.setQueryData(caseKeys.one(id()), view),
  })
}
