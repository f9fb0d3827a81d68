import { notFound, type Ctx } from '@emporium/service-kit'
import { In, IsNull, Not } from 'typeorm'
import { Product } from '../products/product.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { Addendum } from '../versions/addendum.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { VersionRegion } from '../versions/version-region.entity.ts'
import type { ShownProduct } from './storefront.presenter.ts'

/** The page of a product on the shelf; 404 for any other, also for one that was removed or is of a suspended vendor (ST-1). */
export async function storefrontProduct(ctx: Ctx, slug: string): Promise<ShownProduct> {
  if (!/^[a-z0-9-]+$/.test(slug)) throw notFound()
  const product = await ctx.db.findOneBy(Product, { slug })
  if (!product?.isOnShelf) throw notFound()
  const versions = (
    await ctx.db.find(ProductVersion, {
      where: { productId: product.id, listing: Not(IsNull()) },
      order: { listedAt: 'DESC', id: 'DESC' },
    })
  ).filter((version) => version.isListed)
  const [vendor, regions] = await Promise.all([
    ctx.db.findOneBy(VendorRef, { vendorId: product.vendorId }),
    ctx.db.findBy(VersionRegion, {
      versionId: In(versions.map(({ id }) => id)),
      imageId: Not(IsNull()),
    }),
  ])
  const addenda = await ctx.db.find(Addendum, {
    where: { versionId: In(versions.map(({ id }) => id)) },
    order: { addedAt: 'ASC', id: 'ASC' },
  })
  const shown = versions.flatMap(({ id, listing, listedAt }) => {
    const ready = regions.filter(({ versionId }) => versionId === id)
    return listing
      ? [
          {
            id,
            listing,
            listedAt,
            readyRegions: ready.map(({ regionId }) => regionId),
            addenda: addenda.filter(({ versionId }) => versionId === id),
          },
        ]
      : []
  })
  const described = shown.find(({ id }) => id === product.listedVersionId) ?? shown[0]
  if (!described || vendor?.isSuspended) throw notFound()
  return { product, vendor, listing: described.listing, versions: shown }
}
