import type { CaseAssigned, CaseMessageWritten, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts } from './notify.ts'
import { tellCase, tellDeskWrote } from './team-news.ts'
import { subjectOf } from './why.ts'

/**
 * RV-7: a case was handed to a colleague, who is told with the note; so is the one who had it, and the seller when nobody
 * had. Nobody is told of what they did themselves.
 */
export async function tellAssigned(
  ctx: Ctx,
  assigned: PayloadOf<typeof CaseAssigned>,
  envelope: Envelope,
): Promise<void> {
  const { caseId, productName, reviewerId, reviewerName, formerReviewerId } = assigned
  const { assignedBy, note } = assigned
  const facts = { caseId, productName, reviewerName, assignedBy }
  const others = (id: string | null) => (id && id !== envelope.actor.id ? [id] : [])
  await notifyAccounts(ctx, others(reviewerId), {
    kind: note ? 'case_assigned_with_note' : 'case_assigned',
    parameters: { ...facts, note },
  })
  await notifyAccounts(ctx, others(formerReviewerId), {
    kind: 'case_passed_on',
    parameters: facts,
  })
  if (!formerReviewerId) await tellCase('case_claimed')(ctx, assigned, envelope)
}

/** RV-7: desk or seller wrote to the other; what the seller writes is told to whoever has the case. */
export async function tellCaseMessage(
  ctx: Ctx,
  said: PayloadOf<typeof CaseMessageWritten>,
  envelope: Envelope,
): Promise<void> {
  if (said.isFromDesk) return tellDeskWrote(ctx, said, envelope)
  const { caseId, productName, authorName, beginning, about, assigneeId } = said
  // A reviewer who has joined the vendor since speaks for it, perhaps in a case that they still hold.
  if (!assigneeId || assigneeId === envelope.actor.id) return
  await notifyAccounts(ctx, [assigneeId], {
    kind: 'case_reply',
    parameters: { caseId, productName, authorName, text: beginning, ...subjectOf(about) },
  })
}
