import type { CaseRejected, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { followCase, reviewerOf } from './follow-case.ts'

/** A reviewer rejected the submission: the seller edits the same version and hands it in again (RV-5). */
export function rejectVersion(
  ctx: Ctx,
  facts: PayloadOf<typeof CaseRejected>,
  envelope: Envelope,
): Promise<void> {
  return followCase(ctx, facts, envelope, async (tx, { version }) => {
    const step = version.reject(facts.reasons, facts.fields, ctx.now())
    await tx.record(step, facts.reasons.join('\n'), { staffId: reviewerOf(envelope) })
  })
}
