import { notFound, type Tx } from '@emporium/service-kit'
import type { ProductRef } from '../products/product-ref.entity.ts'
import type { VersionRef } from '../products/version-ref.entity.ts'
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
