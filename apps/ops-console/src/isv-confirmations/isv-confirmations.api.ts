import type { IsvConfirmationSummaryView } from '@emporium/api-client'
import type { IsvConfirmationStatus } from '@emporium/domain'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of confirmations is narrowed by. */
export type IsvFilter = { status?: IsvConfirmationStatus; vendorId?: string }

/** Keys of everything that is known about ISV confirmations. */
export const isvKeys = {
  all: ['isv-confirmations'] as const,
  list: (filter: IsvFilter) => ['isv-confirmations', 'list', { ...filter }] as const,
}

/** Product information sheets by which vendors become ISVs (ON-8). */
export function useIsvConfirmations(filter: () => IsvFilter) {
  return usePages<IsvConfirmationSummaryView>(
    () => isvKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/isv-confirmations', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** Confirms the vendor as an ISV for the product type of the sheet (ON-8). */
export function useConfirmIsv() {
  return useVerb({
    say: (id: string) =>
      bodyOf(api.POST('/api/v1/isv-confirmations/{id}/confirm', { params: { path: { id } } })),
    touches: [isvKeys.all, ['vendors']],
  })
}

/** Sends the sheet back with feedback (ON-8). */
export function useReturnSheet() {
  return useVerb({
    say: ({ id, feedback }: { id: string; feedback: string }) =>
      bodyOf(
        api.POST('/api/v1/isv-confirmations/{id}/return', {
          params: { path: { id } },
          body: { feedback },
        }),
      ),
    touches: [isvKeys.all],
  })
}
