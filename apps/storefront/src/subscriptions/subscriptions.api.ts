import type { paths, SubscriptionDetailView } from '@emporium/api-client'
import { deployment } from '@emporium/domain'
import { useLiveLook } from '@emporium/ui'
import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada'
import { watch } from 'vue'
import { bodyOf, useApi } from '../api.ts'

/** What a buyer orders (ST-2). */
export type Order =
  paths['/api/v1/subscriptions']['post']['requestBody']['content']['application/json']
/** How a buyer brings an image to life (ST-3). */
export type DeployOrder =
  paths['/api/v1/subscriptions/{id}/deployments']['post']['requestBody']['content']['application/json']
/** A version that can be deployed from a subscription (ST-4). */
export type DeployableVersion = SubscriptionDetailView['deployable'][number]
/** The buyer's key pair: handed through, never kept (ST-3). */
export type KeyPair = { accessKeyId: string; accessKeySecret: string }
type Status = 'active' | 'cancelled'

export const subscriptionKeys = {
  all: ['subscriptions'] as const,
  list: (status: Status | null) => ['subscriptions', 'list', status] as const,
  held: (productId: string) => ['subscriptions', 'held', productId] as const,
  one: (id: string) => ['subscriptions', 'one', id] as const,
  deployments: (id: string) => ['subscriptions', 'deployments', id] as const,
}

/** What one has, newest first (ST-4). */
export function useSubscriptions(status: () => Status | null) {
  const api = useApi()
  return useInfiniteQuery({
    key: () => subscriptionKeys.list(status()),
    initialPageParam: null as string | null,
    query: ({ pageParam }) => {
      const wanted = status()
      const query = {
        ...(wanted ? { status: wanted } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      }
      return bodyOf(api.GET('/api/v1/subscriptions', { params: { query } }))
    },
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** The first few of what one has of a product (ST-4). */
export function useHeld(productId: () => string) {
  const api = useApi()
  return useQuery({
    key: () => subscriptionKeys.held(productId()),
    query: () => {
      const query = { productId: productId(), status: 'active' as const, limit: 3 }
      return bodyOf(api.GET('/api/v1/subscriptions', { params: { query } }))
    },
  })
}

/** One subscription with its history. */
export function useSubscription(id: () => string) {
  const api = useApi()
  return useQuery({
    key: () => subscriptionKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/subscriptions/{id}', { params: { path: { id: id() } } })),
  })
}

const everyMs = 2_000

/** The deployments of a subscription; asked for again when one is said to have moved, and while one is on its way (ST-3). */
export function useDeployments(id: () => string) {
  const api = useApi()
  const cache = useQueryCache()
  const query = useQuery({
    key: () => subscriptionKeys.deployments(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/subscriptions/{id}/deployments', { params: { path: { id: id() } } })),
  })
  const isMoving = () =>
    query.data.value?.items.some(({ status }) => deployment.can(status, 'fail')) ?? false
  useLiveLook({
    shows: (subject, subscriptionId) => subject === 'subscription' && subscriptionId === id(),
    look: () => query.refetch(),
    pace: () => (isMoving() ? everyMs : null),
  })
  // The history tells what became of the servers: it is read again when one of them has moved.
  watch(
    () => query.data.value?.items.map(({ id: server, status }) => `${server} ${status}`).join(),
    (_now, before) =>
      before === undefined || cache.invalidateQueries({ key: subscriptionKeys.one(id()) }),
  )
  return query
}

/** Everything a buyer does with a subscription; the pages that show it are asked for again. */
export function useSubscriptionVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  // What was done is done, also when it cannot be shown at once.
  const refresh = () =>
    cache.invalidateQueries({ key: subscriptionKeys.all }).catch(() => undefined)
  const of = (id: string) => ({ params: { path: { id } } })
  const once = (key: string) => ({ headers: { 'idempotency-key': key } })
  const then = async <Answer>(answer: Promise<Answer>): Promise<Answer> => {
    const done = await answer
    await refresh()
    return done
  }
  return {
    /** The key makes a second press, or a lost answer, no second subscription. */
    subscribe: (body: Order, key: string) =>
      then(bodyOf(api.POST('/api/v1/subscriptions', { body, ...once(key) }))),
    cancel: (id: string) => then(api.POST('/api/v1/subscriptions/{id}/cancel', of(id))),
    upgrade: (id: string, versionId: string, eulaHash: string) =>
      then(
        api.POST('/api/v1/subscriptions/{id}/upgrade', {
          ...of(id),
          body: { versionId, eulaHash, eulaAccepted: true },
        }),
      ),
    deploy: (id: string, body: DeployOrder, key: string) =>
      then(api.POST('/api/v1/subscriptions/{id}/deployments', { ...of(id), body, ...once(key) })),
    retry: (id: string, body: KeyPair) =>
      then(api.POST('/api/v1/deployments/{id}/retry', { ...of(id), body })),
    refreshAddress: (id: string, body: KeyPair) =>
      then(api.POST('/api/v1/deployments/{id}/refresh', { ...of(id), body })),
    release: (id: string, body: Partial<KeyPair>) =>
      then(api.POST('/api/v1/deployments/{id}/release', { ...of(id), body })),
  }
}
