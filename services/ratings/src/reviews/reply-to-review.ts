import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { Review } from './review.entity.ts'
import { reviewPolicy } from './review.policy.ts'

/** The seller answers a review in public (SP-3). */
export function replyToReview(ctx: Ctx, id: string, text: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Review, id)
    authorize(reviewPolicy, ctx.actor, 'reply', found)
    const product = await tx.find(ProductRef, { productId: found.productId })
    if (!product) throw notFound()
    found.answer(text, ctx.now())
    await tx.save(found)
    return { review: found, product }
  })
}
