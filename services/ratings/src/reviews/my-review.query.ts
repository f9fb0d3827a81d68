import { belongsTo, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { VerifiedBuyer } from '../buyers/verified-buyer.entity.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { Review } from './review.entity.ts'
import type { MyReviewView } from './review.schemas.ts'
import { viewReview } from './view-review.query.ts'

/** The reader's own review of a product, also when others do not see it, and whether the reader may rate (ST-5). */
export async function myReview(
  ctx: Ctx,
  actor: AccountActor,
  productId: string,
): Promise<MyReviewView> {
  const product = await ctx.db.findOneBy(ProductRef, { productId })
  if (!product) throw notFound()
  const by = { productId, buyerId: actor.id }
  const mine = await ctx.db.findOneBy(Review, by)
  const isBuyer = await ctx.db.existsBy(VerifiedBuyer, by)
  return {
    review: mine && mine.status !== 'withdrawn' ? await viewReview(ctx, mine.id) : null,
    mayRate: isBuyer && !belongsTo(actor, product.vendorId),
  }
}
