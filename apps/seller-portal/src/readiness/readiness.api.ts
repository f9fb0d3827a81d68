import type { ServerFacts } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'
import { draftKeys } from '../drafts/draft.api.ts'

/** What only the server knows of a draft: numbers, images and names that are taken (RV-8). */
export function useServerFacts(id: () => string) {
  const query = useQuery({
    key: () => draftKeys.readiness(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/products/{id}/readiness', { params: { path: { id: id() } } })),
    enabled: () => id() !== '',
  })
  return computed<ServerFacts>(() => query.data.value?.facts ?? {})
}
