import { DomainProofLost } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { withBadge } from './badge.ts'
import { planLook } from './check-domain.job.ts'
import { DomainProof } from './domain-proof.entity.ts'
import { domainProofPolicy } from './domain-proof.policy.ts'

/** The vendor gives a domain up; operations takes a proof back, with a reason, or admits it again (ON-10). */
export function turnDomain(
  ctx: Ctx,
  id: string,
  verb: 'withdraw' | 'revoke' | 'reinstate',
  reason: string | null,
) {
  return ctx.transaction(async (tx) => {
    const proof = await tx.lock(DomainProof, id)
    authorize(domainProofPolicy, ctx.actor, verb, proof)
    return withBadge(tx, proof.vendorId, async () => {
      await tx.record(proof.turnBy(verb, reason), reason)
      if (verb === 'reinstate') await planLook(ctx, tx, proof)
      await tx.save(proof)
      const { vendorId, domain } = proof
      if (verb === 'revoke')
        await tx.publish(DomainProofLost, { proofId: id, vendorId, domain, reason })
      return proof
    })
  })
}
