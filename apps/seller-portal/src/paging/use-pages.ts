import { useInfiniteQuery, type EntryKey } from '@pinia/colada'
import { computed } from 'vue'
import { problemIn } from '../api.ts'

/** One page of a list with cursors. */
type Page<Item> = { items: Item[]; nextCursor: string | null }

/** A list with cursors that grows by "Show more"; another key is another list. */
export function usePages<Item>(
  key: () => EntryKey,
  load: (cursor: string | undefined) => Promise<Page<Item>>,
  enabled: () => boolean = () => true,
) {
  const query = useInfiniteQuery<Page<Item>, Error, string | undefined>({
    key,
    enabled,
    initialPageParam: undefined,
    query: ({ pageParam }) => load(pageParam),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  })
  return {
    items: computed(() => query.data.value?.pages.flatMap(({ items }) => items) ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    isBusy: computed(() => query.asyncStatus.value === 'loading'),
    problem: computed(() => problemIn(query.error.value)),
    hasMore: computed(() => query.hasNextPage.value),
    more: () => query.loadNextPage(),
    refresh: () => query.refetch(),
  }
}
