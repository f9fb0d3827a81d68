import { useMutation, useQueryCache } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { productKeys } from '../products/products.api.ts'

/** What is said of a new version at once. */
export type NextVersion = { versionNumber?: string; releaseNote?: string; hasBootScript?: boolean }

/** Begins a further version of a listed product, which stays on sale meanwhile (IM-10). */
export function useAddVersion() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, body }: { id: string; body: NextVersion }) =>
      bodyOf(api.POST('/api/v1/products/{id}/versions', { params: { path: { id } }, body })),
    onSettled: () => cache.invalidateQueries({ key: productKeys.all }),
  })
}
