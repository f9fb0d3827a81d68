import type { Envelope, PayloadOf, ProductListed, ProductRemoved } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { tellSubscribers } from '../subscriptions/tell-subscribers.ts'
import { ProductRef } from './product-ref.entity.ts'

type Sequenced = Pick<Envelope, 'sequence'>

/** Notes a product on the shelf, unless something newer is known. */
export function rememberProduct(
  ctx: Ctx,
  product: PayloadOf<typeof ProductListed>,
  { sequence }: Sequenced,
) {
  return ctx.transaction(async (tx) => {
    const { productId } = product
    const known = await tx.lockIfThere(ProductRef, { productId })
    if (known && Number(known.sequence) >= sequence) return
    const ref = known ?? new ProductRef()
    const told = { ...product, isAvailable: true, sequence: String(sequence) }
    await tx.note(known, Object.assign(ref, told))
  })
}

/** Notes that a product left the shelf; its subscriptions stay, and their buyers are told (IM-11). */
export function markProductRemoved(
  ctx: Ctx,
  { vendorId, productId, reason }: PayloadOf<typeof ProductRemoved>,
  { sequence }: Sequenced,
) {
  return ctx.transaction(async (tx) => {
    const known = await tx.lockIfThere(ProductRef, { productId })
    // Told of the removal before the listing: try again when the listing has come.
    if (!known) throw new Error(`product ${productId} is not known yet`)
    if (Number(known.sequence) >= sequence) return
    await tx.save(Object.assign(known, { isAvailable: false, sequence: String(sequence) }))
    await tellSubscribers(tx, { vendorId, productId, reason })
  })
}
