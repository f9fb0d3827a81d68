import { ReviewEdited, ReviewPosted } from '@emporium/events'
import { belongsTo, notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { VerifiedBuyer } from '../buyers/verified-buyer.entity.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { recount } from '../ratings/recount.ts'
import { factsOf } from './review-facts.ts'
import { Review, type ReviewText } from './review.entity.ts'
import { notAVerifiedBuyer, ownProduct } from './review.problems.ts'

/** The product, if this person may rate it (ST-5). */
async function ratable(tx: Tx, actor: AccountActor, productId: string): Promise<ProductRef> {
  const product = await tx.find(ProductRef, { productId })
  if (!product) throw notFound()
  if (belongsTo(actor, product.vendorId)) throw ownProduct()
  if (!(await tx.find(VerifiedBuyer, { productId, buyerId: actor.id }))) throw notAVerifiedBuyer()
  return product
}

/** Posts the buyer's one review of a product, or says it anew (ST-5). */
export function putMyReview(ctx: Ctx, actor: AccountActor, productId: string, written: ReviewText) {
  return ctx.transaction(async (tx) => {
    const product = await ratable(tx, actor, productId)
    const mine = await tx.lockIfThere(Review, { productId, buyerId: actor.id })
    const { vendorId } = product
    const by = { productId, vendorId, buyerId: actor.id, buyerName: actor.name }
    const found = mine ?? Review.post(by, written, ctx.now())
    if (mine) await tx.record(mine.rewrite(written, ctx.now()))
    await tx.save(found)
    await tx.publish(mine ? ReviewEdited : ReviewPosted, factsOf(found, product))
    await recount(tx, product)
    return { review: found, product, isNew: !mine }
  })
}
