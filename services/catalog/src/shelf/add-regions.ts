import type { RegionId } from '@emporium/domain'
import { RegionsAdded } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import type { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

/**
 * Sells the version that the page describes in further regions: the product stays on sale where it is, and follows in
 * each new region as soon as its image is there (IM-12).
 */
export async function addRegions(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  regionIds: readonly RegionId[],
): Promise<void> {
  const version = await tx.lock(ProductVersion, product.listedVersionId ?? product.id)
  const added = version.widen(regionIds, ctx.now())
  await tx.save(version)
  product.touch(ctx.now())
  await tx.save(product)
  await tx.publish(RegionsAdded, {
    submissionId: version.submissionId ?? version.id,
    productId: product.id,
    versionId: version.id,
    vendorId: product.vendorId,
    regionIds: added,
  })
}
