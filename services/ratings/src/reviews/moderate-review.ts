import { ReviewHidden } from '@emporium/events'
import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { recount } from '../ratings/recount.ts'
import { factsOf } from './review-facts.ts'
import { Review } from './review.entity.ts'
import { reviewPolicy } from './review.policy.ts'

/** Operations hides a review, with a reason, or shows it again. */
export function moderateReview(
  ctx: Ctx,
  id: string,
  verb: 'hide' | 'restore',
  reason: string | null,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Review, id)
    authorize(reviewPolicy, ctx.actor, verb, found)
    const product = await tx.find(ProductRef, { productId: found.productId })
    if (!product) throw notFound()
    await tx.record(found[verb](), reason)
    await tx.save(found)
    if (verb === 'hide') await tx.publish(ReviewHidden, factsOf(found, product))
    await recount(tx, product)
  })
}
