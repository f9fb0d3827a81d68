import type { DomainProofView } from '@emporium/api-client'
import { useMutation, useQuery, useQueryCache } from '@pinia/colada'
import { computed } from 'vue'
import { api, bodyOf, problemIn } from '../api.ts'

/** Keys of what is known about the company's domains. */
export const domainKeys = {
  list: (vendorId: string) => ['domain-proofs', vendorId] as const,
  one: (id: string) => ['domain-proof', id] as const,
}

/** The domains that the company has named, without those it gave up (ON-10). */
export function useDomains(vendorId: () => string) {
  const query = useQuery({
    key: () => domainKeys.list(vendorId()),
    query: () =>
      bodyOf(
        api.GET('/api/v1/domain-proofs', {
          params: { query: { vendorId: vendorId(), limit: 50 } },
        }),
      ),
  })
  return {
    domains: computed(() =>
      (query.data.value?.items ?? []).filter(({ status }) => status !== 'withdrawn'),
    ),
    isLoading: computed(() => query.status.value === 'pending'),
    problem: computed(() => problemIn(query.error.value)),
    refresh: () => query.refetch(),
  }
}

/** One domain with its record and the addresses that we write to. */
export function useDomain(id: () => string) {
  const query = useQuery({
    key: () => domainKeys.one(id()),
    query: () => bodyOf(api.GET('/api/v1/domain-proofs/{id}', { params: { path: { id: id() } } })),
  })
  return { proof: computed<DomainProofView | undefined>(() => query.data.value) }
}

/** What a seller does to a domain; list and domain are asked for anew afterwards. */
export type DomainAct =
  | { verb: 'name'; vendorId: string; domain: string }
  | { verb: 'check' | 'withdraw'; vendorId: string; id: string }
  | { verb: 'mail'; vendorId: string; id: string; address: string }

function say(act: DomainAct): Promise<DomainProofView> {
  if (act.verb === 'name')
    return bodyOf(
      api.POST('/api/v1/vendors/{id}/domain-proofs', {
        params: { path: { id: act.vendorId } },
        body: { domain: act.domain },
      }),
    )
  const params = { path: { id: act.id } }
  if (act.verb === 'mail')
    return bodyOf(
      api.POST('/api/v1/domain-proofs/{id}/mail', { params, body: { address: act.address } }),
    )
  return act.verb === 'check'
    ? bodyOf(api.POST('/api/v1/domain-proofs/{id}/check', { params }))
    : bodyOf(api.POST('/api/v1/domain-proofs/{id}/withdraw', { params }))
}

/** Names a domain, has it looked for, asks for a mail, gives it up (ON-10). */
export function useDomainAct() {
  const cache = useQueryCache()
  return useMutation({
    mutation: say,
    onSuccess: (proof) => cache.setQueryData(domainKeys.one(proof.id), proof),
    onSettled: (_answer, _error, { vendorId }) =>
      cache.invalidateQueries({ key: domainKeys.list(vendorId) }),
  })
}
