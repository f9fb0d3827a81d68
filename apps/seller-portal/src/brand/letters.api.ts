import type { BrandLetterSummaryView, paths } from '@emporium/api-client'
import { saveFile } from '@emporium/ui'
import { useMutation, useQueryCache } from '@pinia/colada'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'

/** What a letter is asked for with (MK-1). */
export type LetterWish =
  paths['/api/v1/brand-letters']['post']['requestBody']['content']['application/json']

/** Keys of what is known about letters. */
export const letterKeys = {
  list: (vendorId: string) => ['brand-letters', vendorId] as const,
}

/** The company's letters, newest first (MK-1). */
export function useLetters(vendorId: () => string) {
  return usePages<BrandLetterSummaryView>(
    () => letterKeys.list(vendorId()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/brand-letters', {
          params: { query: { vendorId: vendorId(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** Asks for a letter. */
export function useRequestLetter() {
  const cache = useQueryCache()
  return useMutation({
    mutation: (body: LetterWish) => bodyOf(api.POST('/api/v1/brand-letters', { body })),
    onSuccess: ({ vendorId }) => cache.invalidateQueries({ key: letterKeys.list(vendorId) }),
  })
}

/** Takes a request back. */
export function useWithdrawLetter() {
  const cache = useQueryCache()
  return useMutation({
    mutation: (id: string) =>
      bodyOf(api.POST('/api/v1/brand-letters/{id}/withdraw', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ key: ['brand-letters'] }),
  })
}

/** Saves the printed letter. */
export async function downloadLetter(id: string, number: string): Promise<void> {
  const { data } = await api.GET('/api/v1/brand-letters/{id}/pdf', {
    params: { path: { id } },
    parseAs: 'blob',
  })
  saveFile(data as unknown as Blob, `${number}.pdf`)
}
