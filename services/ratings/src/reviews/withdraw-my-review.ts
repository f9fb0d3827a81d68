import { notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { recount } from '../ratings/recount.ts'
import { settleReports } from '../reports/settle-reports.ts'
import { Review } from './review.entity.ts'

/** Takes the buyer's review of a product back. */
export function withdrawMyReview(ctx: Ctx, actor: AccountActor, productId: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const mine = await tx.lock(Review, { productId, buyerId: actor.id })
    const product = await tx.find(ProductRef, { productId })
    if (!product) throw notFound()
    await tx.record(mine.withdraw())
    await tx.save(mine)
    await settleReports(ctx, tx, { review: mine, product, outcome: 'withdrawn' })
    await recount(tx, product)
  })
}
