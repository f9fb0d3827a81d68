import { reviewCase, type ActionOf } from '@emporium/domain'
import { CaseAppealed } from '@emporium/events'
import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { dueFrom } from '../hours/review-clock.ts'
import { beginningOf } from '../messages/beginning-of.ts'
import { Verdict } from '../verdicts/verdict.entity.ts'
import { Appeal } from './appeal.entity.ts'
import { nothingToAppeal } from './appeal.problems.ts'

/** Whether a case was rejected: a successful appeal would begin it anew. */
export const isRejected = ({ status }: Pick<ReviewCase, 'status'>): boolean =>
  reviewCase.can(status, 'reopenAccess' satisfies ActionOf<typeof reviewCase>)

/** The rejection that can be appealed against: of the newest round, and not appealed against before. */
async function rejectionOf(tx: Tx, found: ReviewCase): Promise<Verdict> {
  const { id: caseId, versionId, round } = found
  const later = await tx.manager.countBy(ReviewCase, { versionId, round: MoreThan(round) })
  const before = await tx.find(Appeal, { caseId })
  const verdicts = await tx.manager.find(Verdict, { where: { caseId }, order: { at: 'DESC' } })
  const rejection = verdicts.find(({ decision }) => decision === 'reject')
  if (!isRejected(found) || later > 0 || before || !rejection) throw nothingToAppeal()
  return rejection
}

/** The seller does not agree with a rejection: somebody else of the desk looks at it, once in each round (RV-5). */
export function appealCase(ctx: Ctx, id: string, said: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const now = ctx.now()
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, actor, 'appeal', found)
    const { stage: rejectedStage, reviewerId: rejectedBy } = await rejectionOf(tx, found)
    const text = said.trim()
    const appealedByName = actor.kind === 'account' ? actor.name : 'API client'
    const dueAt = dueFrom(await deskClock({ manager: tx.manager, now }))
    const of = { caseId: id, text, appealedByName, appealedAt: now, dueAt }
    await tx.save(Appeal.of({ ...of, rejectedStage, rejectedBy }))
    await tx.record(found.noted('appeal'), text)
    await tx.publish(CaseAppealed, {
      ...factsOf(found),
      rejectedBy,
      beginning: beginningOf(text),
    })
  })
}
