import { useMutation, useQueryCache } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { productKeys } from '../products/products.api.ts'

/** What is said of a new version at once. */
export type NextVersion = {
  versionNumber?: string
  releaseNote?: string
  supportedUntil?: string
  hasBootScript?: boolean
}

/** Begins a further version of a listed product, which stays on sale meanwhile (IM-10). */
export function useAddVersion() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, body }: { id: string; body: NextVersion }) =>
      bodyOf(api.POST('/api/v1/products/{id}/versions', { params: { path: { id } }, body })),
    onSettled: () => cache.invalidateQueries({ key: productKeys.all }),
  })
}

/** Adds to the release note of a published version (IM-10). */
export function useAddAddendum() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({
      productId,
      versionId,
      text,
    }: {
      productId: string
      versionId: string
      text: string
    }) =>
      bodyOf(
        api.POST('/api/v1/products/{id}/versions/{versionId}/addenda', {
          params: { path: { id: productId, versionId } },
          body: { text },
        }),
      ),
    onSettled: () => cache.invalidateQueries({ key: productKeys.all }),
  })
}
