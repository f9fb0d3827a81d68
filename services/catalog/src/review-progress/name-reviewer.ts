import type { CaseAssigned, CaseClaimed, CaseReleased, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { followCase } from './follow-case.ts'

type Named = PayloadOf<typeof CaseClaimed> | PayloadOf<typeof CaseAssigned>

/** A reviewer took the case, or was handed it: the seller sees who has it (RV-7). */
export const nameReviewer = (ctx: Ctx, facts: Named, envelope: Envelope): Promise<void> =>
  followCase(ctx, facts, envelope, async (_tx, { version }) => {
    version.nameReviewer(facts.reviewerName, envelope.sequence)
    await Promise.resolve()
  })

/** Nobody has the case any more: the seller sees no name (RV-7). */
export const forgetReviewer = (
  ctx: Ctx,
  facts: PayloadOf<typeof CaseReleased>,
  envelope: Envelope,
): Promise<void> =>
  followCase(ctx, facts, envelope, async (_tx, { version }) => {
    version.nameReviewer(null, envelope.sequence)
    await Promise.resolve()
  })
