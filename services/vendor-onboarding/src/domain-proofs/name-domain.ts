import { randomBytes } from 'node:crypto'
import { domainProof, limits } from '@emporium/domain'
import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { Not } from 'typeorm'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorSuspended } from '../vendors/vendor.problems.ts'
import { planLook } from './check-domain.job.ts'
import { provableDomain } from './domain-name.ts'
import { DomainProof } from './domain-proof.entity.ts'
import { domainProofPolicy } from './domain-proof.policy.ts'
import { domainNamedAlready, tooManyDomains } from './domain-proof.problems.ts'

/** A domain is named once; after operations took its proof back, naming it anew begins a new one (ON-10). */
async function renewProof(ctx: Ctx, tx: Tx, proof: DomainProof, token: string) {
  if (!domainProof.can(proof.status, 'renew')) throw domainNamedAlready({ domain: proof.domain })
  await tx.record(proof.renew(token))
  await planLook(ctx, tx, proof)
  return tx.save(proof)
}

/** A vendor names a domain that it will prove; we begin to look for the record by ourselves (ON-10). */
export function nameDomain(
  ctx: Ctx,
  vendorId: string,
  { domain: typed, takesReserved }: { domain: string; takesReserved: boolean },
) {
  return ctx.transaction(async (tx) => {
    authorize(domainProofPolicy, ctx.actor, 'name', { vendorId })
    const vendor = await tx.lock(Vendor, vendorId)
    if (!vendor.isActive) throw vendorSuspended()
    const domain = provableDomain(typed, takesReserved)
    const own = await tx.manager.findBy(DomainProof, { vendorId, status: Not('withdrawn') })
    const there = own.find((proof) => proof.domain === domain)
    const token = randomBytes(20).toString('hex')
    if (there) return renewProof(ctx, tx, there, token)
    if (own.length >= limits.domainsOfVendor) throw tooManyDomains()
    const proof = DomainProof.of({ vendorId, domain, token }, ctx.now())
    await planLook(ctx, tx, proof)
    return tx.save(proof)
  })
}
