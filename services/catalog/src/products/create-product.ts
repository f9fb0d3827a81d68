import type { ProductType } from '@emporium/domain'
import { forbidden, type Actor, type Ctx } from '@emporium/service-kit'
import { emptyDraft } from '../drafts/draft.ts'
import { tidyLine } from '../texts/tidy.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { Product } from './product.entity.ts'
import { vendorNeeded } from './product.problems.ts'
import { publishedVendors } from './publishers.ts'

/** The vendor for which the actor begins a product. */
export function vendorFor(actor: Actor, wanted?: string): string {
  const own = publishedVendors(actor)
  if (own.length === 0 || (wanted && !own.includes(wanted))) throw forbidden()
  if (wanted) return wanted
  const [only, ...others] = own
  if (!only || others.length > 0) throw vendorNeeded({ vendorIds: own })
  return only
}

/** Begins a product with an empty draft of its first version (IM-1, SA-1). */
export function createProduct(
  ctx: Ctx,
  wanted: { type: ProductType; name?: string; vendorId?: string },
): Promise<Product> {
  const vendorId = vendorFor(ctx.actor, wanted.vendorId)
  return ctx.transaction(async (tx) => {
    const name = wanted.name ? tidyLine(wanted.name) : null
    const product = Product.begin(vendorId, wanted.type, name, ctx.now())
    await tx.save(product)
    await tx.save(ProductVersion.begin(product.id, emptyDraft(wanted.type, name), ctx.now()))
    return product
  })
}
