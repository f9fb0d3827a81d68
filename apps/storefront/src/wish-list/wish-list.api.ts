import { useInfiniteQuery, useQuery, useQueryCache } from '@pinia/colada'
import { bodyOf, useApi } from '../api.ts'
import { useSession } from '../session/session.store.ts'

/** Whoever asks is part of each key: a list is its owner's alone. */
const wishKeys = {
  all: ['wishes'] as const,
  list: (me: string | null) => ['wishes', me, 'list'] as const,
  marks: (me: string | null) => ['wishes', me, 'marks'] as const,
}

/** What the reader keeps for later, the newest first (ST-4). */
export function useWishes() {
  const api = useApi()
  const session = useSession()
  return useInfiniteQuery({
    key: () => wishKeys.list(session.me?.id ?? null),
    initialPageParam: null as string | null,
    query: ({ pageParam }) =>
      bodyOf(
        api.GET('/api/v1/wish-list', {
          params: { query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
}

/** Which products the reader keeps and follows; nobody asks for a visitor. */
export function useWishMarks() {
  const api = useApi()
  const session = useSession()
  return useQuery({
    key: () => wishKeys.marks(session.me?.id ?? null),
    enabled: () => session.isSignedIn,
    query: () => bodyOf(api.GET('/api/v1/wish-list/marks')),
  })
}

/** Puts products on the list and takes them off; whatever shows it is asked for again. */
export function useWishVerbs() {
  const api = useApi()
  const cache = useQueryCache()
  const refresh = () => cache.invalidateQueries({ key: wishKeys.all })
  const of = (id: string) => ({ params: { path: { id } } })
  return {
    async put(productId: string, isFollowed: boolean): Promise<void> {
      await api.PUT('/api/v1/wish-list/{id}', { ...of(productId), body: { isFollowed } })
      await refresh()
    },
    async drop(productId: string): Promise<void> {
      await api.DELETE('/api/v1/wish-list/{id}', of(productId))
      await refresh()
    },
  }
}
