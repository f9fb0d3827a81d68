import type { CaseTurnPassed, Envelope, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { followCase } from './follow-case.ts'

/** The desk waits for the seller's answer, or goes on: the seller sees in the list whose turn it is (RV-9). */
export const noteQuestion = (
  ctx: Ctx,
  facts: PayloadOf<typeof CaseTurnPassed>,
  envelope: Envelope,
): Promise<void> =>
  followCase(ctx, facts, envelope, async (_tx, { version }) => {
    const since = facts.waitsForSeller ? new Date(facts.waitsSince) : null
    version.wait(since, envelope.sequence)
    await Promise.resolve()
  })
