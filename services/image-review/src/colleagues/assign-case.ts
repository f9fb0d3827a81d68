import { faultAt, faultOf } from '@emporium/domain'
import { CaseAssigned } from '@emporium/events'
import { authorize, forbidden, invalidRequest, type Ctx, type Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { caseClosed, colleagueFull } from '../cases/case.problems.ts'
import { isOpen } from '../cases/case.stages.ts'
import { refuseTooManyClaims } from '../cases/claim-limit.ts'
import { Message } from '../messages/message.entity.ts'
import { Colleague } from './colleague.entity.ts'

/** To whom, with which words, and how many one person may hold (0 for any number). */
export type Assignment = { reviewerId: string; note?: string; most: number }

/** Somebody who may review this case; a role that is taken meanwhile waits for this, or this for it. */
async function requireReviewer(tx: Tx, accountId: string, vendorId: string): Promise<Colleague> {
  const colleague = await tx.lockIfThere(Colleague, { accountId })
  if (!colleague?.mayReview(vendorId))
    throw invalidRequest({ errors: [faultAt('#/reviewerId', 'colleague-cannot')] })
  return colleague
}

/** Hands a case to a colleague, whoever has it; the note stays with the case and goes to the colleague (RV-7). */
export function assignCase(
  ctx: Ctx,
  id: string,
  { reviewerId, note, most }: Assignment,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, actor, 'assign', found)
    if (actor.kind !== 'account') throw forbidden()
    if (!isOpen(found.status)) throw caseClosed()
    const { name } = await requireReviewer(tx, reviewerId, found.vendorId)
    const formerReviewerId = found.assigneeId
    if (formerReviewerId === reviewerId) return
    await refuseTooManyClaims(tx, reviewerId, most, (count) =>
      colleagueFull({ because: faultOf('colleague-full', { name, count }) }),
    )
    await tx.record(found.assign({ id: reviewerId, name }), name)
    await tx.save(found)
    const words = note?.trim() ?? ''
    const written = {
      caseId: id,
      side: 'staff' as const,
      text: words,
      isInternal: true,
      about: null,
    }
    if (words)
      await tx.save(
        Message.of({ ...written, authorId: actor.id, authorName: actor.name }, ctx.now()),
      )
    await tx.publish(CaseAssigned, {
      ...factsOf(found),
      reviewerId,
      reviewerName: name,
      formerReviewerId,
      assignedBy: actor.name,
      note: words,
    })
  })
}
