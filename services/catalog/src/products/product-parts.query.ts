import { authorize, notFound, TransitionRow, type Ctx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { filesOfDraft } from '../submissions/read-draft.query.ts'
import { Submission } from '../submissions/submission.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { Addendum } from '../versions/addendum.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { VersionRegion } from '../versions/version-region.entity.ts'
import { Product } from './product.entity.ts'
import { productPolicy } from './product.policy.ts'
import type { ProductParts } from './product.presenter.ts'

/** The product that the actor may see, or 404. */
export async function seenProduct(ctx: Ctx, id: string): Promise<Product> {
  const product = await ctx.db.findOneBy(Product, { id })
  if (!product) throw notFound()
  authorize(productPolicy, ctx.actor, 'see', product)
  return product
}

/** All of a product that its page in the portal shows (SP-1, RV-1). */
export async function productParts(ctx: Ctx, id: string): Promise<ProductParts> {
  const product = await seenProduct(ctx, id)
  const versions = await ctx.db.find(ProductVersion, {
    where: { productId: id },
    order: { createdAt: 'DESC', id: 'DESC' },
  })
  const ids = versions.map((version) => version.id)
  // One after the other: the surrounding transaction of an Idempotency-Key has one connection.
  const regions = await ctx.db.findBy(VersionRegion, { versionId: In(ids) })
  const submissions = await ctx.db.find(Submission, {
    where: { productId: id },
    order: { round: 'ASC' },
  })
  const addenda = await ctx.db.find(Addendum, {
    where: { versionId: In(ids) },
    order: { addedAt: 'ASC', id: 'ASC' },
  })
  const steps = await ctx.db.find(TransitionRow, {
    where: { subjectId: In([id, ...ids]) },
    order: { at: 'ASC', id: 'ASC' },
  })
  const vendor = await ctx.db.findOneBy(VendorRef, { vendorId: product.vendorId })
  const [newest, ...older] = versions.map((version) => ({
    version,
    regions: regions.filter(({ versionId }) => versionId === version.id),
    submissions: submissions.filter(({ versionId }) => versionId === version.id),
    addenda: addenda.filter(({ versionId }) => versionId === version.id),
  }))
  // A product is begun together with its first version.
  if (!newest) throw notFound()
  const files = await filesOfDraft(ctx.db, newest.version)
  return { product, vendorName: vendor?.name ?? null, versions: [newest, ...older], files, steps }
}
