import { authorize, notFound, runs, type Ctx } from '@emporium/service-kit'
import { CheckDomain } from './check-domain.job.ts'
import { askedPaceMs } from './domain-pace.ts'
import { DomainProof } from './domain-proof.entity.ts'
import { domainProofPolicy } from './domain-proof.policy.ts'
import { tooSoon } from './domain-proof.problems.ts'
import { lookUp, type ReadTexts } from './look-up.ts'
import { settleProof } from './settle-proof.ts'

/** Looks for the record now, because the vendor asks for it (ON-10). The look itself holds no lock. */
export async function checkDomain(ctx: Ctx, readTexts: ReadTexts, id: string) {
  const named = await ctx.db.findOneBy(DomainProof, { id })
  if (!named) throw notFound()
  authorize(domainProofPolicy, ctx.actor, 'check', named)
  const since = ctx.now().getTime() - (named.checkedAt?.getTime() ?? 0)
  if (since < askedPaceMs.check)
    throw tooSoon({ retryAfterSeconds: Math.ceil((askedPaceMs.check - since) / 1_000) })
  const seen = await lookUp(readTexts, named.domain, named.token)
  return ctx.transaction(async (tx) => {
    const proof = await tx.lock(DomainProof, id)
    return proof.isOpen ? settleProof(ctx, tx, proof, seen, 'dns') : proof
  })
}

/** A proof by mail is not in DNS: that the record is not there says nothing until its year is over. */
const fault = { found: false, fault: 'not_found' } as const

/** Does {@link CheckDomain}, unless another look was planned since. */
export const lookForDomain = (readTexts: ReadTexts) =>
  runs(CheckDomain, async (ctx, { proofId, turn }) => {
    const named = await ctx.db.findOneBy(DomainProof, { id: proofId })
    if (!named?.isOpen || named.turn !== turn) return
    const seen = await lookUp(readTexts, named.domain, named.token)
    await ctx.transaction(async (tx) => {
      const proof = await tx.lock(DomainProof, proofId)
      if (!proof.isOpen || proof.turn !== turn) return
      await settleProof(ctx, tx, proof, seen.found ? seen : { ...fault, fault: seen.fault }, 'dns')
    })
  })
