import { CaseAppealDecided } from '@emporium/events'
import { authorize, forbidden, notFound, type Ctx, type Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { tellTurn } from '../turns/pass-turn.ts'
import { Verdict } from '../verdicts/verdict.entity.ts'
import { Appeal } from './appeal.entity.ts'
import { appealTaken, ownRejection } from './appeal.problems.ts'
import type { DecideAppealBody } from './appeal.schemas.ts'

/** The rejection counts no more, and the case goes on at its stage, with nobody and a due date anew. */
async function overturn(tx: Tx, found: ReviewCase, appeal: Appeal, now: Date): Promise<void> {
  const { rejectedStage: stage } = appeal
  await tx.manager.update(Verdict, { caseId: found.id, stage }, { overturnedAt: now })
  const clock = await deskClock({ manager: tx.manager, now })
  await tx.record(found.reopen(stage, clock), appeal.answer)
  await tx.save(found)
  if (found.waitsFor === 'seller') await tellTurn(tx, found)
}

/**
 * Decides an appeal: only somebody who did not reject does. Of two at once the second finds it decided; a resubmission
 * meanwhile has closed it (RV-5).
 */
export function decideAppeal(
  ctx: Ctx,
  id: string,
  { decision, answer }: DecideAppealBody,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const now = ctx.now()
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, actor, 'decideAppeal', found)
    if (actor.kind !== 'account') throw forbidden()
    const appeal = await tx.lockIfThere(Appeal, { caseId: id })
    if (!appeal) throw notFound()
    if (appeal.rejectedBy === actor.id) throw ownRejection()
    if (appeal.takenBy && appeal.takenBy !== actor.id) throw appealTaken()
    appeal.decide(decision, actor, answer.trim(), now)
    await tx.save(appeal)
    if (decision === 'overturn') await overturn(tx, found, appeal, now)
    else await tx.record(found.noted('uphold'), appeal.answer)
    await tx.publish(CaseAppealDecided, {
      ...factsOf(found),
      decision: decision === 'overturn' ? 'overturned' : 'upheld',
      rejectedBy: appeal.rejectedBy,
      answer: appeal.answer ?? '',
    })
  })
}
