import type { Envelope, PayloadOf, ProductListed } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { ProductRef } from './product-ref.entity.ts'

/** Notes what a listed product is called and whose it is, unless something newer is known. */
export function rememberProduct(
  ctx: Ctx,
  product: PayloadOf<typeof ProductListed>,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const known = await tx.lockIfThere(ProductRef, { productId: product.productId })
    if (known && Number(known.sequence) >= sequence) return
    const { productId, vendorId, name, slug } = product
    await tx.note(
      known,
      Object.assign(known ?? new ProductRef(), {
        productId,
        vendorId,
        name,
        slug,
        isAvailable: true,
        sequence: String(sequence),
      }),
    )
  })
}

/** Notes that a product left the shelf; its reviews stay (IM-11). */
export function markProductRemoved(ctx: Ctx, productId: string, sequence: number): Promise<void> {
  return ctx.transaction(async (tx) => {
    const known = await tx.lockIfThere(ProductRef, { productId })
    // Told of the removal before the listing: try again when the listing has come.
    if (!known) throw new Error(`product ${productId} is not known yet`)
    if (Number(known.sequence) >= sequence) return
    await tx.save(Object.assign(known, { isAvailable: false, sequence: String(sequence) }))
  })
}
