import { CaseReleased } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { factsOf } from './case-facts.ts'
import { ReviewCase } from './case.entity.ts'
import { casePolicy } from './case.policy.ts'
import { caseClosed } from './case.problems.ts'
import { isOpen } from './case.stages.ts'

/** The reviewer lets go of a case, so that another can take it; an admin can do it for an absent one (RV-7). */
export function releaseCase(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, ctx.actor, 'release', found)
    if (!isOpen(found.status)) throw caseClosed()
    const formerReviewerId = found.assigneeId
    await tx.record(found.release())
    await tx.save(found)
    if (formerReviewerId) await tx.publish(CaseReleased, { ...factsOf(found), formerReviewerId })
  })
}
