import type { ChangeRequestView, paths, ProductFileView } from '@emporium/api-client'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn, session } from '../api.ts'
import type { Sending } from '../drafts/use-upload.ts'

/** What a seller asks operations for about a listed product (IM-11, SA-3). */
export type ChangeAsked =
  paths['/api/v1/products/{id}/change-requests']['post']['requestBody']['content']['application/json']
/** The fields of a SaaS listing that can be proposed anew. */
export type Proposal = NonNullable<ChangeAsked['changes']>

const requestKeys = {
  all: ['change-requests'] as const,
  list: (filter: RequestFilter) => ['change-requests', 'list', { ...filter }] as const,
  one: (id: string) => ['change-requests', 'one', id] as const,
}
type RequestFilter = {
  productId?: string
  vendorId?: string
  status?: ChangeRequestView['status']
}

/** Requests of a company or about a product, newest first. */
export function useChangeRequests(filter: () => RequestFilter) {
  const query = useQuery({
    key: () => requestKeys.list(filter()),
    query: () => bodyOf(api.GET('/api/v1/change-requests', { params: { query: filter() } })),
  })
  return {
    requests: computed(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
  }
}

/** One request with its thread and what would change. */
export function useChangeRequest(id: () => string) {
  const query = useQuery({
    key: () => requestKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/change-requests/{id}', { params: { path: { id: id() } } })),
  })
  return {
    request: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Asks operations. */
export function useRequestChange() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, body }: { id: string; body: ChangeAsked }) =>
      bodyOf(api.POST('/api/v1/products/{id}/change-requests', { params: { path: { id } }, body })),
    onSettled: () => cache.invalidateQueries({ key: requestKeys.all }),
  })
}

/** Sends a file that is to be proposed; nothing that is listed changes by it (SA-3). */
export async function putProposalFile(
  id: string,
  slot: 'logo' | 'resource' | 'picture',
  file: File,
  sending: Sending,
): Promise<ProductFileView> {
  const path = `/api/v1/products/${id}/proposal-files/${slot}`
  const answer = await session.upload({ path, file, ...sending })
  return answer as ProductFileView // what the API's document says of it
}

/** Writes to operations about a request. */
export function useWriteAboutRequest() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, text }: { id: string; text: string }) =>
      bodyOf(
        api.POST('/api/v1/change-requests/{id}/messages', {
          params: { path: { id } },
          body: { text },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ key: requestKeys.all }),
  })
}

/** Takes a request back. */
export function useWithdrawRequest() {
  const cache = useQueryCache()
  return useMutation({
    mutation: (id: string) =>
      bodyOf(api.POST('/api/v1/change-requests/{id}/withdraw', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ key: requestKeys.all }),
  })
}
