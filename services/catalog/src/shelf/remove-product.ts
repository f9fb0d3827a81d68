import { ProductRemoved } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { lapseChanges } from '../change-requests/lapse-changes.ts'
import { lockProduct } from '../products/open-product.ts'
import type { Product } from '../products/product.entity.ts'
import { tidy } from '../texts/tidy.ts'
import { removeShelfEntry } from './shelf-entry.ts'

/** Takes the locked product off the shelf; what was asked about it otherwise lapses. */
export async function takeOffShelf(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  reason: string,
): Promise<void> {
  await tx.record(product.remove(ctx.now()), reason)
  await tx.save(product)
  await removeShelfEntry(tx, product.id)
  await lapseChanges(ctx, tx, product)
  const { id: productId, vendorId, name } = product
  await tx.publish(ProductRemoved, {
    productId,
    vendorId,
    ...(name ? { productName: name } : {}),
    reason,
  })
}

/** Operations takes a product off the shelf; subscribers keep what they have (IM-11). */
export function removeProduct(ctx: Ctx, id: string, reason: string): Promise<Product> {
  return ctx.transaction(async (tx) => {
    const { product } = await lockProduct(ctx, tx, id, 'remove')
    await takeOffShelf(ctx, tx, product, tidy(reason) ?? '')
    return product
  })
}
