import { IllegalTransition, reviewCase } from '@emporium/domain'
import { authorize, type Ctx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { tellTurn } from './pass-turn.ts'

/** The desk goes on without the seller's answer; its clock goes on with it (RV-9). */
export function resumeCase(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, ctx.actor, 'resume', found)
    if (!found.waitsForAnswer) throw new IllegalTransition(reviewCase.name, found.status, 'resume')
    await tx.record(found.goOn('resume', await deskClock({ manager: tx.manager, now: ctx.now() })))
    await tx.save(found)
    await tellTurn(tx, found)
  })
}
