import type { IsvConfirmationSummaryView, IsvConfirmationView } from '@emporium/api-client'
import type { IsvConfirmationStatus, ProductType, SheetFieldName } from '@emporium/domain'
import { useQuery } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { saveFile } from '@emporium/ui'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of confirmations is narrowed by, and its order. */
export type IsvFilter = {
  status?: IsvConfirmationStatus
  productType?: ProductType
  q?: string
  sort?: 'newest' | 'oldest'
}
/** What operations says to one answer. */
export type Remark = { field: SheetFieldName; text: string }

/** Keys of everything that is known about ISV confirmations. */
export const isvKeys = {
  all: ['isv-confirmations'] as const,
  list: (filter: IsvFilter) => ['isv-confirmations', 'list', { ...filter }] as const,
  one: (id: string) => ['isv-confirmations', 'one', id] as const,
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

/** One confirmation with its rounds, its history, and what the application said (ON-8). */
export function useIsvConfirmation(id: () => string) {
  const query = useQuery({
    key: () => isvKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/isv-confirmations/{id}', { params: { path: { id: id() } } })),
  })
  return {
    confirmation: computed<IsvConfirmationView | undefined>(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Saves the workbook that the vendor sent in a round. */
export async function downloadRound(id: string, round: number, name: string): Promise<void> {
  const { data } = await api.GET('/api/v1/isv-confirmations/{id}/rounds/{round}/file', {
    params: { path: { id, round } },
    parseAs: 'blob',
  })
  saveFile(data as unknown as Blob, name)
}

/** Confirms the vendor as an ISV for the product type of the sheet (ON-8). */
export function useConfirmIsv() {
  return useVerb({
    say: (id: string) =>
      bodyOf(api.POST('/api/v1/isv-confirmations/{id}/confirm', { params: { path: { id } } })),
    touches: [isvKeys.all, ['vendors']],
  })
}

/** Sends the sheet back with feedback, overall and answer by answer (ON-8). */
export function useReturnSheet() {
  return useVerb({
    say: ({ id, feedback, remarks }: { id: string; feedback: string; remarks: Remark[] }) =>
      bodyOf(
        api.POST('/api/v1/isv-confirmations/{id}/return', {
          params: { path: { id } },
          body: { feedback, ...(remarks.length ? { remarks } : {}) },
        }),
      ),
    touches: [isvKeys.all],
  })
}
