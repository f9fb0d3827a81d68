import type { FeaturedView } from '@emporium/api-client'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** A place of the row as it is sent: the product, and from when until when it stands there; null for no bound. */
export type SaidPlace = { productId: string; startsAt: string | null; endsAt: string | null }

const key = ['featured-products'] as const

/** The featured row of the home page, and who changed it when (MK-2). */
export function useFeatured() {
  const query = useQuery({ key, query: () => bodyOf(api.GET('/api/v1/featured-products')) })
  return {
    featured: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** Says the whole row anew, at the revision that was seen (MK-2). */
export function useSetFeatured() {
  const cache = useQueryCache()
  return useVerb({
    say: ({ revision, places }: { revision: number; places: SaidPlace[] }) =>
      bodyOf(
        api.PUT('/api/v1/featured-products', {
          params: { header: { 'If-Match': `"${revision}"` } },
          body: { places },
        }),
      ),
    touches: [key],
    done: (view: FeaturedView) => cache.setQueryData(key, view),
  })
}
