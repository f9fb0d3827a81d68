import { useInfiniteQuery, type EntryKey } from '@pinia/colada'
import { computed } from 'vue'
import { problemIn } from '../api.ts'

/** One page of a list with cursors. */
type Page<Item, Cursor> = { items: Item[]; nextCursor: Cursor | null }

/** A list with cursors that grows by "Show more"; another key is another list. */
export function usePages<Item, Cursor = string>(
  key: () => EntryKey,
  load: (cursor: Cursor | undefined) => Promise<Page<Item, Cursor>>,
) {
  const query = useInfiniteQuery<Page<Item, Cursor>, Error, Cursor | undefined>({
    key,
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
