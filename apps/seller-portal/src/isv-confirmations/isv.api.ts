import type { IsvConfirmationView, paths } from '@emporium/api-client'
import {
  sheetFileName,
  type ProductType,
  type SheetFault,
  type SheetFieldName,
} from '@emporium/domain'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn, session } from '../api.ts'
import { saveFile } from '@emporium/ui'
import { sellerKeys } from '../seller-information/seller.api.ts'

/** A product information sheet (ON-8). */
export type Sheet =
  paths['/api/v1/isv-confirmations/{id}/resubmit']['post']['requestBody']['content']['application/json']['sheet']

/** What is wrong with one cell of an uploaded sheet. */
export type CellFault = {
  /** Null where the row was taken out of the sheet. */
  cell: string | null
  field: SheetFieldName
  fault: SheetFault
  limit?: number
  length?: number
}

/** Keys of what is known about confirmations. */
export const isvKeys = {
  list: (vendorId: string) => ['isv-confirmations', vendorId] as const,
  one: (id: string) => ['isv-confirmation', id] as const,
}

/** The company's confirmations, newest first (ON-8). */
export function useConfirmations(vendorId: () => string) {
  const query = useQuery({
    key: () => isvKeys.list(vendorId()),
    query: () =>
      bodyOf(api.GET('/api/v1/isv-confirmations', { params: { query: { vendorId: vendorId() } } })),
  })
  return {
    confirmations: computed(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** One confirmation with its rounds. */
export function useConfirmation(id: () => string) {
  const query = useQuery({
    key: () => isvKeys.one(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/isv-confirmations/{id}', { params: { path: { id: id() } } })),
  })
  return {
    confirmation: computed<IsvConfirmationView | undefined>(() => query.data.value),
    problem: computed(() => problemIn(query.error.value)),
  }
}

/** To which confirmation a sheet goes: a first one, or one that came back. */
export type Target = { vendorId: string; productType: ProductType; returnedId?: string }

function usingSheets<Sent extends Target>(send: (sent: Sent) => Promise<unknown>) {
  const cache = useQueryCache()
  return useMutation({
    mutation: send,
    onSettled: async (_answer, _error, { vendorId, returnedId }: Sent) => {
      await cache.invalidateQueries({ key: isvKeys.list(vendorId) })
      if (returnedId) await cache.invalidateQueries({ key: isvKeys.one(returnedId) })
      await cache.invalidateQueries({ key: sellerKeys.vendor(vendorId) })
    },
  })
}

/** Sends the answers of the form in the page (ON-8). */
export const useSendSheet = () =>
  usingSheets(({ vendorId, productType, returnedId, sheet }: Target & { sheet: Sheet }) =>
    returnedId
      ? bodyOf(
          api.POST('/api/v1/isv-confirmations/{id}/resubmit', {
            params: { path: { id: returnedId } },
            body: { sheet },
          }),
        )
      : bodyOf(
          api.POST('/api/v1/vendors/{id}/isv-confirmations', {
            params: { path: { id: vendorId } },
            body: { productType, sheet },
          }),
        ),
  )

/** Uploads the filled template (ON-8). */
export const useUploadSheet = () =>
  usingSheets(
    ({
      vendorId,
      returnedId,
      file,
      onProgress,
    }: Target & {
      file: File
      onProgress: (share: number) => void
    }) =>
      session.upload({
        method: 'POST',
        path: returnedId
          ? `/api/v1/isv-confirmations/${returnedId}/resubmit`
          : `/api/v1/vendors/${vendorId}/isv-confirmations`,
        file,
        onProgress,
      }),
  )

/** Gives the seller the file back, with what has to be mended beside the cells. */
export async function downloadRemarks(productType: ProductType, file: File): Promise<void> {
  const form = new FormData()
  form.append('file', file)
  const { data } = await api.POST('/api/v1/isv-sheets/remarks', {
    body: form as never, // multipart: the client sends a form as it is
    bodySerializer: (body) => body,
    parseAs: 'blob',
  })
  saveFile(data as unknown as Blob, sheetFileName(productType))
}

/** Saves the workbook that was sent in a round. */
export async function downloadRound(id: string, round: number, name: string): Promise<void> {
  const { data } = await api.GET('/api/v1/isv-confirmations/{id}/rounds/{round}/file', {
    params: { path: { id, round } },
    parseAs: 'blob',
  })
  saveFile(data as unknown as Blob, name)
}

/** Starts a product whose draft has the values of the sheet; asked again, it is the same product (ON-8). */
export function useStartProduct() {
  return useMutation({
    mutation: (confirmationId: string) =>
      bodyOf(api.POST('/api/v1/products/from-sheet', { body: { confirmationId } })),
  })
}
