import type { paths } from '@emporium/api-client'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** What a seller asks operations for about a listed product (IM-11, SA-3). */
export type ChangeAsked =
  paths['/api/v1/products/{id}/change-requests']['post']['requestBody']['content']['application/json']

const keyOf = (productId: string) => ['change-requests', productId] as const

/** The requests about a product, newest first. */
export function useChangeRequests(productId: () => string) {
  const query = useQuery({
    key: () => keyOf(productId()),
    query: () =>
      bodyOf(api.GET('/api/v1/change-requests', { params: { query: { productId: productId() } } })),
  })
  return {
    requests: computed(() => query.data.value?.items ?? []),
    problem: computed(() => problemIn(query.error.value)),
  }
}

/** Asks operations. */
export function useRequestChange() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, body }: { id: string; body: ChangeAsked }) =>
      bodyOf(api.POST('/api/v1/products/{id}/change-requests', { params: { path: { id } }, body })),
    onSettled: (_made, _error, { id }) => cache.invalidateQueries({ key: keyOf(id) }),
  })
}
