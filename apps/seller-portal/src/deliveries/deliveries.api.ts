import type {
  EventTypeView,
  WebhookDeliveryRowView,
  WebhookDeliveryView,
} from '@emporium/api-client'
import type { WebhookDeliveryStatus } from '@emporium/domain'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

/** A type of event that programs can hear of. */
export type EventType = EventTypeView['type']

/** Keys of what was sent to endpoints. */
export const deliveryKeys = {
  of: (endpointId: string) => ['webhook-deliveries', 'of', endpointId] as const,
  list: (endpointId: string, status: WebhookDeliveryStatus | '') =>
    ['webhook-deliveries', 'of', endpointId, status] as const,
  one: (id: string) => ['webhook-deliveries', 'one', id] as const,
}

/** What was sent to an endpoint, newest first, of one state or of all (PA-1). */
export function useDeliveries(endpointId: () => string, status: () => WebhookDeliveryStatus | '') {
  return usePages<WebhookDeliveryRowView>(
    () => deliveryKeys.list(endpointId(), status()),
    (cursor) => {
      const state = status()
      const query = { ...(state ? { status: state } : {}), ...(cursor ? { cursor } : {}) }
      return bodyOf(
        api.GET('/api/v1/webhook-endpoints/{id}/deliveries', {
          params: { path: { id: endpointId() }, query },
        }),
      )
    },
  )
}

/** One delivery with every try; nothing is asked for while there is no id. */
export function useDelivery(id: () => string | null) {
  const query = useQuery({
    key: () => deliveryKeys.one(id() ?? ''),
    query: () =>
      bodyOf(api.GET('/api/v1/webhook-deliveries/{id}', { params: { path: { id: id() ?? '' } } })),
    enabled: () => id() !== null,
  })
  return {
    delivery: computed<WebhookDeliveryView | undefined>(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Sends an event to its endpoint once more, under the same id. */
export function useReplay() {
  const cache = useQueryCache()
  return useMutation({
    mutation: (id: string) =>
      bodyOf(api.POST('/api/v1/webhook-deliveries/{id}/replay', { params: { path: { id } } })),
    onSuccess: (delivery) => {
      cache.setQueryData(deliveryKeys.one(delivery.id), delivery)
      return cache.invalidateQueries({ key: deliveryKeys.of(delivery.endpointId) })
    },
  })
}

/** Tries an endpoint out with an event about itself. */
export function useTrial(endpointId: () => string) {
  const cache = useQueryCache()
  return useMutation({
    mutation: () =>
      bodyOf(
        api.POST('/api/v1/webhook-endpoints/{id}/ping', { params: { path: { id: endpointId() } } }),
      ),
    onSuccess: (delivery) => cache.setQueryData(deliveryKeys.one(delivery.id), delivery),
  })
}

/** The types of events that programs can hear of, in the order of the reference. */
export function useEventTypes() {
  const query = useQuery({
    key: ['event-types'],
    query: () => bodyOf(api.GET('/api/v1/event-types')),
  })
  return {
    types: computed<readonly EventTypeView[]>(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}
