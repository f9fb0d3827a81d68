import type { paths } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf } from '../api.ts'
import { useVerb } from '../verbs/use-verb.ts'

type Operation = paths['/api/v1/saved-filters']
type List = Operation['get']['responses']['200']['content']['application/json']
/** A way to look at the queue that is kept under a name (RV-7). */
export type SavedFilter = List['items'][number]
/** A filter to keep. */
export type NewFilter = Operation['post']['requestBody']['content']['application/json']
/** What can be changed of a kept one. */
export type FilterContent = Pick<NewFilter, 'name' | 'criteria'>

const key = ['saved-filters'] as const

/** The filters of everybody and one's own (RV-7). */
export function useSavedFilters() {
  const query = useQuery({
    key,
    query: () => bodyOf(api.GET('/api/v1/saved-filters')),
    staleTime: 60_000,
  })
  return {
    filters: computed(() => query.data.value?.items ?? []),
    isKnown: computed(() => query.status.value !== 'pending'),
    maySave: computed(() => query.data.value?.actions.includes('add') ?? false),
    mayShare: computed(() => query.data.value?.actions.includes('share') ?? false),
  }
}

function useKept() {
  const cache = useQueryCache()
  return { touches: [key], done: (list: List) => cache.setQueryData(key, list) }
}

/** Keeps a filter under a name. */
export function useAddFilter() {
  return useVerb({
    say: (body: NewFilter) => bodyOf(api.POST('/api/v1/saved-filters', { body })),
    ...useKept(),
  })
}

/** Gives a kept filter another name, or what the queue is narrowed by now. */
export function useEditFilter() {
  return useVerb({
    say: ({ id, ...body }: { id: string } & FilterContent) =>
      bodyOf(api.PUT('/api/v1/saved-filters/{id}', { params: { path: { id } }, body })),
    ...useKept(),
  })
}

/** Removes a filter. */
export function useRemoveFilter() {
  return useVerb({
    say: (id: string) =>
      bodyOf(api.POST('/api/v1/saved-filters/{id}/remove', { params: { path: { id } } })),
    ...useKept(),
  })
}

/** Says by which filter one's queue opens; null for the whole queue. */
export function useChooseDefault() {
  return useVerb({
    say: (id: string | null) => bodyOf(api.PUT('/api/v1/saved-filters/default', { body: { id } })),
    ...useKept(),
  })
}
