import { defineJob, Id, type Ctx, type Tx } from '@emporium/service-kit'
import { Type } from 'typebox'
import type { DomainProof } from './domain-proof.entity.ts'
import { nextLook } from './domain-pace.ts'

/** Looks for the proof of a domain. */
export const CheckDomain = defineJob('vendor-onboarding.check-domain', {
  proofId: Id,
  turn: Type.Integer(),
})

/** Plans the next look; the one that was planned before is of no account any more. */
export async function planLook(ctx: Ctx, tx: Tx, proof: DomainProof): Promise<void> {
  const delayMs = nextLook(proof, ctx.now())
  proof.turn += 1
  if (delayMs === null) return
  await tx.enqueue(
    CheckDomain,
    { proofId: proof.id, turn: proof.turn },
    { delayMs: Math.max(0, delayMs) },
  )
}
