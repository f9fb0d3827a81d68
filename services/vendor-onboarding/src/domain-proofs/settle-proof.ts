import type { DomainProofMethod } from '@emporium/domain'
import { DomainProofLapsed, DomainProofLost, DomainProven } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { In, Not } from 'typeorm'
import { withBadge } from './badge.ts'
import { planLook } from './check-domain.job.ts'
import { graceMs, mailProofMs, missesAllowed } from './domain-pace.ts'
import { DomainProof } from './domain-proof.entity.ts'
import type { Seen } from './look-up.ts'

const facts = ({ id: proofId, vendorId, domain }: DomainProof) => ({ proofId, vendorId, domain })

/** Whether another vendor has the domain at this moment. */
async function isTaken(tx: Tx, { id, domain }: DomainProof): Promise<boolean> {
  const others = await tx.manager.countBy(DomainProof, {
    domain,
    id: Not(id),
    status: In(['proven', 'lapsing']),
  })
  return others > 0
}

async function proven(ctx: Ctx, tx: Tx, proof: DomainProof, by: DomainProofMethod): Promise<void> {
  if (!proof.isStanding && (await isTaken(tx, proof))) return proof.miss('taken', ctx.now())
  const wasStanding = proof.isStanding
  const step = proof.prove(by, ctx.now())
  if (step) await tx.record(step)
  if (!wasStanding) await tx.publish(DomainProven, facts(proof))
}

async function lapse(ctx: Ctx, tx: Tx, proof: DomainProof): Promise<void> {
  const until = new Date(ctx.now().getTime() + graceMs)
  await tx.record(proof.lapse(until))
  await tx.publish(DomainProofLapsed, { ...facts(proof), until: until.toISOString() })
}

/** What follows when a proof that stands was not seen: patience, then grace, then the end of the badge (ON-10). */
async function missed(ctx: Ctx, tx: Tx, proof: DomainProof): Promise<void> {
  const now = ctx.now().getTime()
  if (proof.graceUntil) {
    if (proof.graceUntil.getTime() > now) return
    await tx.record(proof.lose())
    return tx.publish(DomainProofLost, { ...facts(proof), reason: null })
  }
  if (!proof.isStanding) return
  const isWorn =
    proof.method === 'mail'
      ? now - (proof.provenAt?.getTime() ?? 0) >= mailProofMs
      : proof.misses >= missesAllowed
  if (isWorn) await lapse(ctx, tx, proof)
}

/** Does what a look, or a link that was followed, means for a proof, and plans the next look. */
export function settleProof(
  ctx: Ctx,
  tx: Tx,
  proof: DomainProof,
  seen: Seen,
  by: DomainProofMethod,
) {
  return withBadge(tx, proof.vendorId, async () => {
    if (seen.found) await proven(ctx, tx, proof, by)
    else {
      proof.miss(seen.fault, ctx.now())
      await missed(ctx, tx, proof)
    }
    await planLook(ctx, tx, proof)
    return tx.save(proof)
  })
}
