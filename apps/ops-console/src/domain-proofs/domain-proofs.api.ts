import type { DomainProofSummaryView } from '@emporium/api-client'
import type { DomainProofStatus } from '@emporium/domain'
import { api, bodyOf } from '../api.ts'
import { usePages } from '../paging/use-pages.ts'
import { useVerb } from '../verbs/use-verb.ts'

/** What the list of proofs is narrowed by. */
export type ProofFilter = { status?: DomainProofStatus; q?: string }
/** What operations decides about a proof (ON-10). */
export type ProofDecision = 'revoke' | 'reinstate'

/** Keys of everything that is known about proofs. */
export const proofKeys = {
  all: ['domain-proofs'] as const,
  list: (filter: ProofFilter) => ['domain-proofs', 'list', { ...filter }] as const,
}

/** Proofs of domains, newest first (ON-10). */
export function useDomainProofs(filter: () => ProofFilter) {
  return usePages<DomainProofSummaryView>(
    () => proofKeys.list(filter()),
    (cursor) =>
      bodyOf(
        api.GET('/api/v1/domain-proofs', {
          params: { query: { ...filter(), ...(cursor ? { cursor } : {}) } },
        }),
      ),
  )
}

/** Takes a proof back, or admits the domain again, with a reason (ON-10). */
export function useDecideProof() {
  return useVerb({
    say: ({ id, verb, reason }: { id: string; verb: ProofDecision; reason: string }) => {
      const sent = { params: { path: { id } }, body: { reason } }
      return verb === 'revoke'
        ? bodyOf(api.POST('/api/v1/domain-proofs/{id}/revoke', sent))
        : bodyOf(api.POST('/api/v1/domain-proofs/{id}/reinstate', sent))
    },
    // Vendors bear the badge.
    touches: [proofKeys.all, ['vendors']],
  })
}
