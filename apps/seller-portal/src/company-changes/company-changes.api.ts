import type { CompanyChangeSummaryView } from '@emporium/api-client'
import type { LegalField } from '@emporium/domain'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { sellerKeys } from '../seller-information/seller.api.ts'

/** Keys of what is known about requests to change legal data. */
export const companyChangeKeys = {
  of: (vendorId: string) => ['company-changes', vendorId] as const,
}

/** The company's requests to change its legal data, newest first (SP-4). */
export function useCompanyChanges(vendorId: () => string) {
  const query = useQuery({
    key: () => companyChangeKeys.of(vendorId()),
    query: () =>
      bodyOf(api.GET('/api/v1/company-changes', { params: { query: { vendorId: vendorId() } } })),
  })
  return {
    changes: computed<CompanyChangeSummaryView[]>(() => query.data.value?.items ?? []),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** What the company asks for: the fields that shall be otherwise, and why. */
export type Wish = { wanted: Partial<Record<LegalField, string>>; grounds: string }

/** Asks operations to change the legal data, and takes a request back (SP-4). */
export function useAskForChange(vendorId: () => string) {
  const cache = useQueryCache()
  const onSettled = async () => {
    await cache.invalidateQueries({ key: companyChangeKeys.of(vendorId()) })
    await cache.invalidateQueries({ key: sellerKeys.vendor(vendorId()) })
  }
  return {
    ask: useMutation({
      mutation: (body: Wish) =>
        bodyOf(
          api.POST('/api/v1/vendors/{id}/company-changes', {
            params: { path: { id: vendorId() } },
            body,
          }),
        ),
      onSettled,
    }),
    withdraw: useMutation({
      mutation: (id: string) =>
        bodyOf(api.POST('/api/v1/company-changes/{id}/withdraw', { params: { path: { id } } })),
      onSettled,
    }),
  }
}
