import { forbidden, notFound, type Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { mayPublish, mayRead } from '../products/publishers.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { draftOfSheet } from './draft-of-sheet.ts'
import { IsvSheetRef } from './isv-sheet-ref.entity.ts'

/** The product, and whether it was begun just now. */
export type Started = { product: Product; isNew: boolean }

/**
 * Starts a product whose draft has the values of a confirmed sheet (ON-8). The sheet's row lock makes two clicks, or
 * two people, one product; only when it was discarded does the sheet start another.
 */
export function startFromSheet(ctx: Ctx, confirmationId: string): Promise<Started> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lockIfThere(IsvSheetRef, { confirmationId })
    if (!found || !mayRead(ctx.actor, found)) throw notFound()
    if (!mayPublish(ctx.actor, found)) throw forbidden()
    const started = found.productId ? await tx.find(Product, { id: found.productId }) : null
    if (started && !started.discardedAt) return { product: started, isNew: false }
    const { vendorId, productType, sheet } = found
    const draft = draftOfSheet(productType, sheet)
    const product = Product.begin(vendorId, productType, draft.name, ctx.now())
    await tx.save(product)
    await tx.save(ProductVersion.begin(product.id, draft, ctx.now()))
    found.productId = product.id
    await tx.save(found)
    return { product, isNew: true }
  })
}
