import type {
  TeamDeedView,
  VendorEventView,
  VendorSummaryView,
  VendorView,
} from '@emporium/api-client'
import type { DomainProofStatus, VendorStatus } from '@emporium/domain'
import { useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useHoldable } from '../held-acts/use-holdable.ts'

/** What the list of vendors is narrowed by. */
export type VendorFilter = { status?: VendorStatus; q?: string }

/** Keys of everything that is known about vendors. */
export const vendorKeys = {
  all: ['vendors'] as const,
  list: (filter: VendorFilter) => ['vendors', 'list', { ...filter }] as const,
  one: (id: string) => ['vendors', 'one', id] as const,
  history: (id: string) => ['vendors', 'history', id] as const,
  team: (id: string) => ['vendors', 'team', id] as const,
  domains: (id: string) => ['vendors', 'domains', id] as const,
}

/** All vendors, newest first. */
export function useVendors(filter: () => VendorFilter) {
  return usePages<VendorSummaryView>(
    () => vendorKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/vendors', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** One vendor with its history. */
export function useVendor(id: () => string) {
  const query = useQuery<VendorView>({
    key: () => vendorKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/vendors/{id}', { params: { path: { id: id() } } })),
  })
  return {
    vendor: computed(() => query.data.value),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => (query.data.value ? null : problemIn(query.error.value))),
    refresh: () => query.refetch(),
  }
}

/** All that happened to a vendor, newest first, as far as it was asked for (ON-7). */
export function useVendorHistory(id: () => string) {
  return usePages<VendorEventView>(
    () => vendorKeys.history(id()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/vendors/{id}/history', {
          params: { path: { id: id() }, query: cursor ? { cursor } : {} },
        }),
      ),
  )
}

/** What was done in the team of a vendor, newest first (ON-10). */
export function useVendorTeam(id: () => string) {
  return usePages<TeamDeedView>(
    () => vendorKeys.team(id()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/vendors/{id}/team-history', {
          params: { path: { id: id() }, query: { limit: 10, ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** The domains by which a vendor bears the badge; to whoever may not see proofs, none (ON-10). */
export function useProvenDomains(id: () => string, enabled: () => boolean) {
  const query = useQuery({
    key: () => vendorKeys.domains(id()),
    query: async () => {
      const params = { query: { vendorId: id() } }
      return (await bodyOf(api.GET('/api/v1/domain-proofs', { params }))).items
    },
    enabled,
  })
  // A proof that is not found any more keeps the badge for its grace.
  const bearing: readonly DomainProofStatus[] = ['proven', 'lapsing']
  return computed(() =>
    (query.data.value ?? [])
      .filter(({ status }) => bearing.includes(status))
      .map(({ displayDomain }) => displayDomain),
  )
}

/** What an admin says of a vendor: it is stopped from publishing, or let publish again. */
export type VendorVerb = 'suspend' | 'stopSales' | 'reinstate'

/** Says it, with a reason that the vendor reads. */
export function useTurnVendor(id: () => string) {
  const cache = useQueryCache()
  return useHoldable({
    say: ({ verb, reason }: { verb: VendorVerb; reason: string }) => {
      const said = { params: { path: { id: id() } }, body: { reason } }
      if (verb === 'suspend') return api.POST('/api/v1/vendors/{id}/suspend', said)
      return verb === 'stopSales'
        ? api.POST('/api/v1/vendors/{id}/stop-sales', said)
        : api.POST('/api/v1/vendors/{id}/reinstate', said)
    },
    touches: [vendorKeys.all],
    done: (view) => cache.setQueryData(vendorKeys.one(id()), view),
  })
}
