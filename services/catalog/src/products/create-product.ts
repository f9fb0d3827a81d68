import { publishingRoles, type ProductType } from '@emporium/domain'
import { belongsTo, forbidden, vendorsOf, type Actor, type Ctx } from '@emporium/service-kit'
import { emptyDraft } from '../drafts/draft.ts'
import { tidy } from '../texts/tidy.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { Product } from './product.entity.ts'
import { vendorNeeded } from './product.problems.ts'

/** The vendor for which the actor begins a product. */
export function vendorFor(actor: Actor, wanted?: string): string {
  const own = vendorsOf(actor).filter((id) => belongsTo(actor, id, publishingRoles))
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
    const name = wanted.name ? tidy(wanted.name) : null
    const product = Product.begin(vendorId, wanted.type, name, ctx.now())
    await tx.save(product)
    await tx.save(ProductVersion.begin(product.id, emptyDraft(wanted.type, name), ctx.now()))
    return product
  })
}
