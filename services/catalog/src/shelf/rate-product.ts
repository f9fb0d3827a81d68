import type { Envelope, PayloadOf, RatingChanged } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { writeShelfEntry } from './shelf-entry.ts'

/** Notes what buyers think of a product, for cards, filters and order (ST-1). */
export function rateProduct(
  ctx: Ctx,
  { productId, count, average }: PayloadOf<typeof RatingChanged>,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const product = await tx.lockIfThere(Product, { id: productId })
    if (!product) throw new Error(`product ${productId} is not known`)
    if (!product.rate(count, average, sequence)) return
    await tx.save(product)
    if (product.isOnShelf) await writeShelfEntry(ctx, tx, product)
  })
}
