import { notFound, type Ctx, type Tx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { productNotOnSale } from './subscription.problems.ts'

/** A product and one of its versions, if the version can be bought now. */
export async function buyable(tx: Tx, productId: string, versionId: string) {
  const product = await tx.find(ProductRef, { productId })
  const version = await tx.find(VersionRef, { versionId, productId })
  if (!product || !version) throw notFound()
  const { vendorId } = product
  const isSuspended = (await tx.find(VendorRef, { vendorId, isSuspended: true })) !== null
  if (isSuspended || !product.isAvailable || version.isRetired) throw productNotOnSale()
  return { product, version }
}

/** The newest version of a product that is on sale and was listed after this one, if there is one (ST-4). */
export async function newerVersion(
  ctx: Ctx,
  versionId: string,
  regionId: string,
): Promise<VersionRef | null> {
  const rows = await ctx.db
    .createQueryBuilder(VersionRef, 'newer')
    .innerJoin(
      VersionRef,
      'present',
      'present.productId = newer.productId AND present.versionId = :versionId',
      { versionId },
    )
    .innerJoin(ProductRef, 'product', 'product.productId = newer.productId AND product.isAvailable')
    .leftJoin(VendorRef, 'vendor', 'vendor.vendorId = newer.vendorId')
    .where('vendor.isSuspended IS NOT TRUE')
    .andWhere('newer.listedAt > present.listedAt AND NOT newer.isRetired')
    .andWhere(`newer.images @> :region::jsonb`, { region: JSON.stringify([{ regionId }]) })
    .orderBy('newer.listedAt', 'DESC')
    .limit(1)
    .getMany()
  return rows[0] ?? null
}
