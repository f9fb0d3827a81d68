import {
  ProductUpdated,
  type CompanyChanged,
  type Envelope,
  type PayloadOf,
} from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { tellOfProduct, writeShelfEntry } from '../shelf/shelf-entry.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/** A vendor is called otherwise: what is on its shelf bears the new name and is found by it (SP-4). */
export function renameVendor(
  ctx: Ctx,
  { vendorId, companyName }: PayloadOf<typeof CompanyChanged>,
  { sequence }: Pick<Envelope, 'sequence'>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const vendor = await tx.lockIfThere(VendorRef, { vendorId })
    // Told of the name before the vendor: try again when the vendor has come.
    if (!vendor) throw new Error(`vendor ${vendorId} is not known yet`)
    if (!vendor.rename(companyName, sequence)) return
    await tx.save(vendor)
    const products = await tx.manager.findBy(Product, { vendorId })
    for (const product of products.filter(({ isOnShelf }) => isOnShelf)) {
      await writeShelfEntry(ctx, tx, product)
      await tellOfProduct(tx, product, ProductUpdated)
    }
  })
}
