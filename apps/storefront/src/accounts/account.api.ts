import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'

export const accountKeys = { sessions: ['account', 'sessions'] as const }

/** Where one is signed in (ON-1). */
export function useSessions() {
  const api = useApi()
  return useQuery({
    key: accountKeys.sessions,
    query: () => bodyOf(api.GET('/api/v1/sessions')),
  })
}

/** What happened to one's account, the newest first, page by page (ON-1). */
export function useActivities() {
  const api = useApi()
  return useInfiniteQuery({
    key: ['account', 'activities'],
    initialPageParam: null as string | null,
    query: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/me/activities', {
          params: { query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** Ends one of one's own sessions. */
export function useEndSession() {
  const api = useApi()
  const cache = useQueryCache()
  return async (id: string): Promise<void> => {
    await api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })
    await cache.invalidateQueries({ key: accountKeys.sessions })
  }
}

/** Ends all of one's own sessions but this one. */
export function useEndOtherSessions() {
  const api = useApi()
  const cache = useQueryCache()
  return async (): Promise<void> => {
    await api.DELETE('/api/v1/sessions/others')
    await cache.invalidateQueries({ key: accountKeys.sessions })
  }
}
