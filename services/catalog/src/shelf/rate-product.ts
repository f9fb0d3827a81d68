import { dampedMean } from '@emporium/domain'
import type { Envelope, PayloadOf, RatingChanged } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { writeShelfEntry } from './shelf-entry.ts'

/** Notes what buyers think of a product, for cards, filters and order (ST-1). */
export function rateProduct(
  ctx: Ctx,
  rating: PayloadOf<typeof RatingChanged>,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  const { productId, count, average, distribution, damped = dampedMean(distribution) } = rating
  return ctx.transaction(async (tx) => {
    const product = await tx.lockIfThere(Product, { id: productId })
    if (!product) throw new Error(`product ${productId} is not known`)
    if (!product.rate({ count, average, damped }, sequence)) return
    await tx.save(product)
    if (product.isOnShelf) await writeShelfEntry(ctx, tx, product)
  })
}
