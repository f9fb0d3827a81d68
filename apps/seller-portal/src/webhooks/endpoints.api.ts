import type {
  paths,
  WebhookEndpointView,
  WebhookEndpointWithSecretView,
} from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** What an owner says of an endpoint. */
export type EndpointEntry = Required<
  paths['/api/v1/webhook-endpoints/{id}']['patch']['requestBody']['content']['application/json']
>

/** Keys of what is known about endpoints. */
export const endpointKeys = {
  list: (vendorId: string) => ['webhook-endpoints', 'of', vendorId] as const,
  one: (id: string) => ['webhook-endpoints', 'one', id] as const,
}

/** The endpoints of a vendor, newest first, for those who manage them (PA-1). */
export function useEndpoints(vendorId: () => string, isWanted: () => boolean) {
  const query = useQuery({
    key: () => endpointKeys.list(vendorId()),
    query: () =>
      bodyOf(api.GET('/api/v1/webhook-endpoints', { params: { query: { vendorId: vendorId() } } })),
    enabled: isWanted,
  })
  return {
    endpoints: computed<readonly WebhookEndpointView[]>(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** One endpoint. */
export function useEndpoint(id: () => string) {
  const query = useQuery({
    key: () => endpointKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/webhook-endpoints/{id}', { params: { path: { id: id() } } })),
  })
  const endpoint = computed<WebhookEndpointView | undefined>(() => query.data.value)
  return {
    endpoint,
    /** Whether events are sent to it: only then can it be switched off, and tried out. */
    isSending: computed(() => endpoint.value?.actions.includes('disable') ?? false),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** What can be done with endpoints. Secrets are in the answers and nowhere else. */
export function useEndpointVerbs() {
  const cache = useQueryCache()
  const at = (id: string) => ({ params: { path: { id } } })
  /** Keeps what an endpoint is now; lists that show it are asked for anew. */
  async function keep<Answer extends WebhookEndpointView>(work: Promise<Answer>): Promise<Answer> {
    const answer = await work
    // A secret has no place in the cache.
    const { secret: _shownOnce, ...endpoint } = answer as Answer & { secret?: string }
    cache.setQueryData(endpointKeys.one(answer.id), endpoint)
    await cache
      .invalidateQueries({ key: endpointKeys.list(answer.vendorId) })
      .catch(() => undefined)
    return answer
  }
  return {
    add: (vendorId: string, entry: EndpointEntry): Promise<WebhookEndpointWithSecretView> =>
      keep(bodyOf(api.POST('/api/v1/webhook-endpoints', { body: { ...entry, vendorId } }))),
    edit: (id: string, revision: number, entry: EndpointEntry) =>
      keep(
        bodyOf(
          api.PATCH('/api/v1/webhook-endpoints/{id}', {
            params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
            body: entry,
          }),
        ),
      ),
    enable: (id: string) => keep(bodyOf(api.POST('/api/v1/webhook-endpoints/{id}/enable', at(id)))),
    disable: (id: string) =>
      keep(bodyOf(api.POST('/api/v1/webhook-endpoints/{id}/disable', at(id)))),
    rotate: (id: string, overlapHours: number): Promise<WebhookEndpointWithSecretView> =>
      keep(
        bodyOf(
          api.POST('/api/v1/webhook-endpoints/{id}/rotate-secret', {
            ...at(id),
            body: { overlapHours },
          }),
        ),
      ),
    async remove({ id, vendorId }: WebhookEndpointView): Promise<void> {
      await api.DELETE('/api/v1/webhook-endpoints/{id}', at(id))
      await cache.invalidateQueries({ key: endpointKeys.list(vendorId) }).catch(() => undefined)
    },
  }
}
