import { notFound, type Ctx, type Tx } from '@emporium/service-kit'
import { ProductRef } from '../products/product-ref.entity.ts'
import { VersionRef } from '../products/version-ref.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { productNotOnSale } from './subscription.problems.ts'

/** All that decides on a sale in one look, for in a rush each look counts. */
const offer = `
  SELECT jsonb_build_object('productId', p.product_id, 'vendorId', p.vendor_id, 'vendorName', p.vendor_name,
      'type', p.type, 'name', p.name, 'slug', p.slug, 'isAvailable', p.is_available) AS product,
    v.version_id AS "versionId", v.product_id AS "productId", v.vendor_id AS "vendorId", v.listing, v.images,
    v.is_retired AS "isRetired", v.listed_at AS "listedAt",
    EXISTS (SELECT FROM vendor_refs s WHERE s.vendor_id = p.vendor_id AND s.is_suspended) AS "isSuspended"
  FROM product_refs p JOIN version_refs v ON v.product_id = p.product_id
  WHERE p.product_id = $1 AND v.version_id = $2`

export type OfferedProduct = Omit<ProductRef, 'sequence'>
export type OfferedVersion = Omit<VersionRef, 'sequence' | 'imageIn'>
type Offer = OfferedVersion & { product: OfferedProduct; isSuspended: boolean }

/** A product and one of its versions, if the version can be bought now. */
export async function buyable(tx: Tx, productId: string, versionId: string) {
  const [found] = await tx.manager.query<Offer[]>(offer, [productId, versionId])
  if (!found) throw notFound()
  const { product, isSuspended, ...version } = found
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
