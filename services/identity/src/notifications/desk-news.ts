import type {
  CaseAssigned,
  CaseMessageWritten,
  CaseReminded,
  Envelope,
  PayloadOf,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { notifyAccounts } from './notify.ts'
import { tellCase, tellDeskWrote, tellWaits } from './team-news.ts'
import { reviewersFor } from './reviewers-for.query.ts'
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

const waits = { waits_3_days: 3, waits_7_days: 7 } as const
const dues = { due_soon: 'case_due_soon', overdue: 'case_overdue' } as const

/**
 * RV-9: whoever has the case is reminded that it is nearly due, or overdue; all reviewers, when nobody has it. What
 * waits for the seller is told to the seller.
 */
export async function tellReminded(
  ctx: Ctx,
  reminded: PayloadOf<typeof CaseReminded>,
  envelope: Envelope,
): Promise<void> {
  const { kind, caseId, productName, vendorId, assigneeId } = reminded
  if (kind === 'waits_3_days' || kind === 'waits_7_days')
    return tellWaits(ctx, reminded, { envelope, days: waits[kind] })
  const readers = assigneeId ? [assigneeId] : await reviewersFor(ctx, vendorId)
  await notifyAccounts(ctx, readers, { kind: dues[kind], parameters: { caseId, productName } })
}
