import type { BrandLetterSummaryView } from '@emporium/api-client'
import type { BrandLetterStatus } from '@emporium/domain'
import { saveFile } from '@emporium/ui'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of letters is narrowed by, and its order. */
export type LetterFilter = { status?: BrandLetterStatus; q?: string; sort?: 'newest' | 'oldest' }
/** What operations decides about a letter (MK-1). */
export type LetterDecision = 'grant' | 'decline' | 'revoke'

/** Keys of everything that is known about letters. */
export const letterKeys = {
  all: ['brand-letters'] as const,
  list: (filter: LetterFilter) => ['brand-letters', 'list', { ...filter }] as const,
}

/** Brand authorisation letters (MK-1). */
export function useBrandLetters(filter: () => LetterFilter) {
  return usePages<BrandLetterSummaryView>(
    () => letterKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/brand-letters', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** Grants, declines or revokes a letter (MK-1). */
export function useDecideLetter() {
  return useVerb({
    say: ({ id, verb, reason = '' }: { id: string; verb: LetterDecision; reason?: string }) => {
      const params = { path: { id } }
      if (verb === 'grant') return bodyOf(api.POST('/api/v1/brand-letters/{id}/grant', { params }))
      const sent = { params, body: { reason } }
      return verb === 'decline'
        ? bodyOf(api.POST('/api/v1/brand-letters/{id}/decline', sent))
        : bodyOf(api.POST('/api/v1/brand-letters/{id}/revoke', sent))
    },
    touches: [letterKeys.all],
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
