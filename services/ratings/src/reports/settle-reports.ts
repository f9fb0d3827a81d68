import type { ReportOutcome } from '@emporium/domain'
import { ReviewReportsDecided } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import type { ProductRef } from '../products/product-ref.entity.ts'
import { factsOf } from '../reviews/review-facts.ts'
import type { Review } from '../reviews/review.entity.ts'
import { Report } from './report.entity.ts'

/** Closes the open reports of a review and tells those who reported it; under the lock of the review (SP-3). */
export async function settleReports(
  ctx: Ctx,
  tx: Tx,
  { review, product, outcome }: { review: Review; product: ProductRef; outcome: ReportOutcome },
): Promise<void> {
  const open = { reviewId: review.id, outcome: IsNull() }
  const reports = await tx.manager.findBy(Report, open)
  if (reports.length === 0) return
  await tx.manager.update(Report, open, { outcome, decidedAt: ctx.now() })
  const reporterIds = reports.map(({ accountId }) => accountId)
  await tx.publish(ReviewReportsDecided, { ...factsOf(review, product), reporterIds, outcome })
}
