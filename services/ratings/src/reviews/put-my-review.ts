import { ReviewEdited, ReviewPosted } from '@emporium/events'
import { belongsTo, notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { VerifiedBuyer } from '../buyers/verified-buyer.entity.ts'
import { ProductRef } from '../products/product-ref.entity.ts'
import { recount } from '../ratings/recount.ts'
import { Wording } from '../wordings/wording.entity.ts'
import { factsOf } from './review-facts.ts'
import { Review, type ReviewText } from './review.entity.ts'
import { notAVerifiedBuyer, ownProduct } from './review.problems.ts'

/** The product, and the version that this person has of it, if the person may rate it (ST-5). */
async function ratable(tx: Tx, actor: AccountActor, productId: string) {
  const product = await tx.find(ProductRef, { productId })
  if (!product) throw notFound()
  if (belongsTo(actor, product.vendorId)) throw ownProduct()
  const buyer = await tx.find(VerifiedBuyer, { productId, buyerId: actor.id })
  if (!buyer) throw notAVerifiedBuyer()
  return { product, versionNumber: buyer.versionNumber }
}

/** Posts the buyer's one review of a product, or says it anew; what it said before is kept (ST-5). */
export function putMyReview(ctx: Ctx, actor: AccountActor, productId: string, text: ReviewText) {
  return ctx.transaction(async (tx) => {
    const { product, versionNumber } = await ratable(tx, actor, productId)
    const written = { ...text, versionNumber }
    const mine = await tx.lockIfThere(Review, { productId, buyerId: actor.id })
    if (mine?.saysNow(written)) return { review: mine, isNew: false }
    const { vendorId } = product
    const by = { productId, vendorId, buyerId: actor.id, buyerName: actor.name }
    const review = mine ?? Review.post(by, written, ctx.now())
    if (mine) await tx.record(mine.rewrite(written, ctx.now()))
    await tx.save(review)
    await tx.save(Wording.of(review, ctx.now()))
    await tx.publish(mine ? ReviewEdited : ReviewPosted, factsOf(review, product))
    await recount(tx, product)
    return { review, isNew: !mine }
  })
}
