import { faultAt, type ReviewFault } from '@emporium/domain'
import { ReviewReported } from '@emporium/events'
import {
  authorize,
  belongsTo,
  invalidRequest,
  newId,
  notFound,
  type AccountActor,
  type Ctx,
} from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { ProductRef } from '../products/product-ref.entity.ts'
import { factsOf } from '../reviews/review-facts.ts'
import { Review } from '../reviews/review.entity.ts'
import { reviewPolicy } from '../reviews/review.policy.ts'
import { Report } from './report.entity.ts'
import { alreadyReported } from './report.problems.ts'

/** Somebody reports a review, with a reason; it then waits for operations (SP-3). */
export function reportReview(
  ctx: Ctx,
  actor: AccountActor,
  reviewId: string,
  { code, text = '' }: { code: ReviewFault; text?: string },
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Review, reviewId)
    authorize(reviewPolicy, actor, 'report', found)
    if (code === 'other' && !text.trim())
      throw invalidRequest({ errors: [faultAt('#/text', 'required')] })
    const product = await tx.find(ProductRef, { productId: found.productId })
    if (!product) throw notFound()
    const mine = { reviewId, accountId: actor.id }
    if (await tx.manager.existsBy(Report, { ...mine, outcome: IsNull() })) throw alreadyReported()
    await tx.manager.insert(Report, {
      id: newId(),
      ...mine,
      accountName: actor.name,
      isSeller: belongsTo(actor, found.vendorId),
      code,
      text: text.trim(),
      wording: found.wording,
      at: ctx.now(),
    })
    found.countReport(ctx.now())
    await tx.save(found)
    await tx.publish(ReviewReported, factsOf(found, product))
  })
}
