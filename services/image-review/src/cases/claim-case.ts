import { faultOf } from '@emporium/domain'
import { CaseClaimed } from '@emporium/events'
import { authorize, forbidden, type Ctx } from '@emporium/service-kit'
import { factsOf } from './case-facts.ts'
import { ReviewCase } from './case.entity.ts'
import { casePolicy } from './case.policy.ts'
import { caseClaimed, caseClosed } from './case.problems.ts'
import { isOpen } from './case.stages.ts'
import { refuseTooManyClaims } from './claim-limit.ts'

/** A reviewer takes a case; of many at once one gets it, and nobody holds more than `most` (RV-7). */
export function claimCase(ctx: Ctx, id: string, most: number): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, actor, 'claim', found)
    if (actor.kind !== 'account') throw forbidden()
    if (!isOpen(found.status)) throw caseClosed()
    if (found.assigneeId === actor.id) return
    if (found.assigneeId)
      throw caseClaimed({ because: faultOf('case-of', { name: found.assigneeName ?? '' }) })
    await refuseTooManyClaims(tx, actor.id, most)
    await tx.record(found.claim(actor))
    await tx.save(found)
    await tx.publish(CaseClaimed, {
      ...factsOf(found),
      reviewerId: actor.id,
      reviewerName: actor.name,
    })
  })
}
