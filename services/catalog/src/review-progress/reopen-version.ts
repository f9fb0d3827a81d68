import { productVersion } from '@emporium/domain'
import {
  ProductWithdrawn,
  type CaseAppealDecided,
  type Envelope,
  type PayloadOf,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { followCase, reviewerOf } from './follow-case.ts'
import { appealStep } from './note-appeal.ts'

/**
 * An appeal was decided. If it overturned the rejection, the same submission is under review again (RV-5); a product
 * that was given up meanwhile is not reviewed on.
 */
export function reopenVersion(
  ctx: Ctx,
  facts: PayloadOf<typeof CaseAppealDecided>,
  envelope: Envelope,
): Promise<void> {
  return followCase(ctx, facts, envelope, async (tx, { product, version, submission }) => {
    const staffId = reviewerOf(envelope)
    const verb = facts.decision === 'upheld' ? 'uphold' : 'overturn'
    await tx.record(appealStep(version.id, verb, facts.decision), facts.answer, { staffId })
    if (facts.decision === 'upheld' || !productVersion.can(version.status, 'reopen')) return
    if (product.discardedAt !== null)
      return tx.publish(ProductWithdrawn, {
        submissionId: submission.id,
        productId: product.id,
        versionId: version.id,
      })
    const step = version.reopen(ctx.now())
    await tx.record(step, null, { staffId })
  })
}
