import type {
  IsvConfirmationSummaryView,
  MemberView,
  paths,
  VendorView,
} from '@emporium/api-client'
import type { ProductType } from '@emporium/domain'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** A product information sheet (ON-8). */
export type Sheet =
  paths['/api/v1/isv-confirmations/{id}/resubmit']['post']['requestBody']['content']['application/json']['sheet']
/** The contact data of a vendor (SP-4). */
export type Contact = VendorView['contact']

/** Keys of what is known about the company. */
export const sellerKeys = {
  vendor: (id: string) => ['vendor', id] as const,
  members: (id: string) => ['vendor-members', id] as const,
  confirmations: (id: string) => ['isv-confirmations', id] as const,
}

/** Company details and contact information (SP-4). */
export function useVendor(id: () => string) {
  const query = useQuery({
    key: () => sellerKeys.vendor(id()),
    query: () => bodyOf(api.GET('/api/v1/vendors/{id}', { params: { path: { id: id() } } })),
  })
  return {
    vendor: computed<VendorView | undefined>(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Changes the contact data of the revision that was edited. */
export function useChangeContact() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, revision, contact }: { id: string; revision: number; contact: Contact }) =>
      bodyOf(
        api.PATCH('/api/v1/vendors/{id}/contact', {
          params: { path: { id } },
          headers: { 'If-Match': `"${revision}"` },
          body: contact,
        }),
      ),
    onSuccess: (vendor) => cache.setQueryData(sellerKeys.vendor(vendor.id), vendor),
  })
}

/** The people of the company's team. */
export function useMembers(id: () => string) {
  const query = useQuery({
    key: () => sellerKeys.members(id()),
    query: () =>
      bodyOf(api.GET('/api/v1/vendors/{id}/members', { params: { path: { id: id() } } })),
  })
  return {
    members: computed<MemberView[]>(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** The company's ISV confirmations (ON-8). */
export function useConfirmations(vendorId: () => string) {
  const query = useQuery({
    key: () => sellerKeys.confirmations(vendorId()),
    query: () =>
      bodyOf(api.GET('/api/v1/isv-confirmations', { params: { query: { vendorId: vendorId() } } })),
  })
  return {
    confirmations: computed<IsvConfirmationSummaryView[]>(() => query.data.value?.items ?? []),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** Sends a sheet, or a better one after feedback (ON-8). */
export function useSendSheet() {
  const cache = useQueryCache()
  return useMutation({
    mutation: async (sent: {
      vendorId: string
      productType: ProductType
      sheet: Sheet
      /** The confirmation that was sent back. */
      returnedId?: string
    }) => {
      const { vendorId, productType, sheet, returnedId } = sent
      return returnedId
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
          )
    },
    onSettled: async (_answer, _error, { vendorId }) => {
      await cache.invalidateQueries({ key: sellerKeys.confirmations(vendorId) })
      await cache.invalidateQueries({ key: sellerKeys.vendor(vendorId) })
    },
  })
}
