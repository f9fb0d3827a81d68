import { reviewCase, IllegalTransition, type ActionOf } from '@emporium/domain'
import { authorize, forbidden, type Ctx, type Tx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { caseOnHold } from '../cases/case.problems.ts'
import { VendorStanding } from '../vendors/vendor-standing.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { Verdict, type Decision } from './verdict.entity.ts'
import type { SaidReason } from './rejection-reasons.ts'

/** A verdict to give: the verb of the case, and what is kept of it. */
export type Deciding = {
  verb: Extract<ActionOf<typeof reviewCase>, 'passAccess' | 'passInformation' | 'reject'>
  decision: Decision
  reasons?: SaidReason[]
}

/** Nothing of a suspended vendor goes on; a suspension that arrives meanwhile waits for this verdict, or this for it (ON-7). */
async function requireNoHold(tx: Tx, { vendorId }: ReviewCase): Promise<void> {
  const standing = await tx.lockIfThere(VendorStanding, { vendorId })
  if (standing?.isSuspended) throw caseOnHold()
}

/**
 * Gives a verdict: the row is locked, the machine refuses a stage that is over, and the database refuses a second
 * verdict on the same stage (RV-7). `then` moves the case, completes the verdict and tells of it in the same transaction.
 */
export function decide(
  ctx: Ctx,
  id: string,
  { verb, decision, reasons = [] }: Deciding,
  then: (tx: Tx, found: ReviewCase, verdict: Verdict) => Promise<void>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, actor, verb, found)
    if (actor.kind !== 'account') throw forbidden()
    if (!reviewCase.can(found.status, verb))
      throw new IllegalTransition(reviewCase.name, found.status, verb)
    if (decision === 'pass') await requireNoHold(tx, found)
    const verdict = Verdict.of(found, { decision, reasons, by: actor, now: ctx.now() })
    await then(tx, found, verdict)
    await tx.manager.insert(Verdict, verdict as never)
  })
}
