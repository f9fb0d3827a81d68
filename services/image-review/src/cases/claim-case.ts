import { faultOf } from '@emporium/domain'
import { CaseClaimed } from '@emporium/events'
import { authorize, forbidden, type Ctx } from '@emporium/service-kit'
import { factsOf } from './case-facts.ts'
import { ReviewCase } from './case.entity.ts'
import { casePolicy } from './case.policy.ts'
import { caseClaimed, caseClosed } from './case.problems.ts'
import { isOpen } from './case.stages.ts'

/** A reviewer takes a case; of many at once one gets it (RV-7). */
export function claimCase(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, actor, 'claim', found)
    if (actor.kind !== 'account') throw forbidden()
    if (!isOpen(found.status)) throw caseClosed()
    if (found.assigneeId === actor.id) return
    if (found.assigneeId)
      throw caseClaimed({ because: faultOf('case-of', { name: found.assigneeName ?? '' }) })
    await tx.record(found.claim(actor))
    await tx.save(found)
    await tx.publish(CaseClaimed, {
      ...factsOf(found),
      reviewerId: actor.id,
      reviewerName: actor.name,
    })
  })
}
