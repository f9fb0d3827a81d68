import { notFound, type Actor, type Ctx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { mustSpeakFor } from './contact-scope.ts'
import { vendorSuspended } from './contact.problems.ts'

/** A product of which the caller may speak to its subscribers, on the shelf or not; 404 for those of others (SP-2). */
export async function ownProduct(
  db: Ctx['db'],
  actor: Actor,
  productId: string,
): Promise<ProductRef> {
  const product = await db.findOneBy(ProductRef, { productId })
  if (!product) throw notFound()
  mustSpeakFor(actor, product.vendorId)
  return product
}

export const isSuspended = (db: Ctx['db'], vendorId: string): Promise<boolean> =>
  db.existsBy(VendorRef, { vendorId, isSuspended: true })

/** A suspended vendor sends nothing (ON-7). */
export async function requireGoodStanding(db: Ctx['db'], vendorId: string): Promise<void> {
  if (await isSuspended(db, vendorId)) throw vendorSuspended()
}
