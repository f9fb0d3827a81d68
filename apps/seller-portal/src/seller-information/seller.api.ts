import type { VendorTermsView, VendorView } from '@emporium/api-client'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** The contact data of a vendor (SP-4). */
export type Contact = VendorView['contact']

/** Keys of what is known about the company. */
export const sellerKeys = {
  vendor: (id: string) => ['vendor', id] as const,
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
          params: { path: { id }, header: { 'If-Match': `"${revision}"` } },
          body: contact,
        }),
      ),
    onSuccess: (vendor) => cache.setQueryData(sellerKeys.vendor(vendor.id), vendor),
  })
}

/** The vendor terms in force; asked for when there are new ones to accept (ON-5). */
export function useVendorTerms() {
  const query = useQuery({
    key: ['vendor-terms'],
    query: () => bodyOf(api.GET('/api/v1/vendor-terms/current')),
  })
  return computed<VendorTermsView | undefined>(() => query.data.value)
}

/** The text of any version, asked for when somebody opens it (ON-5). */
export function useTermsOf(version: () => string, isWanted: () => boolean) {
  const query = useQuery({
    key: () => ['vendor-terms', version()],
    query: () =>
      bodyOf(
        api.GET('/api/v1/vendor-terms/{version}', { params: { path: { version: version() } } }),
      ),
    enabled: isWanted,
  })
  return {
    terms: computed<VendorTermsView | undefined>(() => query.data.value),
    problem: computed(() => problemIn(query.error.value)),
  }
}

/** Accepts the terms that were read, for the company. */
export function useAcceptTerms() {
  const cache = useQueryCache()
  return useMutation({
    mutation: ({ id, termsVersion }: { id: string; termsVersion: string }) =>
      bodyOf(
        api.POST('/api/v1/vendors/{id}/terms-acceptances', {
          params: { path: { id } },
          body: { termsVersion, accepted: true },
        }),
      ),
    onSuccess: (vendor) => cache.setQueryData(sellerKeys.vendor(vendor.id), vendor),
    // Newer ones came meanwhile: they are shown.
    onError: () => cache.invalidateQueries({ key: ['vendor-terms'] }),
  })
}
