import type { CaseAssigned, CaseClaimed, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { followCase } from './follow-case.ts'

/** A reviewer took the case, or was handed it: the seller sees who has it (RV-7). */
export const nameReviewer = (
  ctx: Ctx,
  facts: PayloadOf<typeof CaseClaimed> | PayloadOf<typeof CaseAssigned>,
  envelope: Envelope,
): Promise<void> =>
  followCase(ctx, facts, envelope, async (_tx, { version }) => {
    version.reviewerName = facts.reviewerName
    await Promise.resolve()
  })
