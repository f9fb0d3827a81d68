import { authorize, type Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { productPolicy } from '../products/product.policy.ts'
import { tidy } from '../texts/tidy.ts'
import { Addendum } from './addendum.entity.ts'
import { ProductVersion } from './product-version.entity.ts'
import { nothingPublished } from './version.problems.ts'

/** Adds to the release note of a published version, which itself stays as it was submitted (IM-10). */
export function addAddendum(
  ctx: Ctx,
  { id, versionId }: { id: string; versionId: string },
  said: string,
): Promise<Addendum> {
  return ctx.transaction(async (tx) => {
    const product = await tx.lock(Product, id)
    authorize(productPolicy, ctx.actor, 'addendum', product)
    const version = await tx.lock(ProductVersion, { id: versionId, productId: id })
    if (!version.listing) throw nothingPublished()
    const addedByName = ctx.actor.kind === 'account' ? ctx.actor.name : null
    return tx.save(Addendum.of({ versionId, text: tidy(said) ?? '', addedByName }, ctx.now()))
  })
}
