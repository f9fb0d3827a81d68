import { useInfiniteQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

export const notificationKeys = { all: ['notifications'] as const }

/** What one was told, newest first; "Show more" adds a page. */
export function useNotifications() {
  const api = useApi()
  return useInfiniteQuery({
    key: notificationKeys.all,
    initialPageParam: undefined as string | undefined,
    query: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/notifications', {
          params: { query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** Marks some, or all, as read. */
export function useReadNotifications() {
  const api = useApi()
  const cache = useQueryCache()
  return async (which: { ids: string[] } | { all: true }): Promise<void> => {
    await api.POST('/api/v1/notifications/read', { body: which })
    await cache.invalidateQueries({ key: notificationKeys.all })
  }
}
