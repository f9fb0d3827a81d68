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
    const { reasons, said = [], fields, findings = [] } = facts
    const step = version.reject({ reasons, said, fields, findings }, ctx.now())
    const texts = said.length > 0 ? said.map(({ text }) => text) : reasons
    await tx.record(step, texts.join('\n'), { staffId: reviewerOf(envelope) })
  })
}
