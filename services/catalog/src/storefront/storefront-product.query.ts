import { notFound, type Ctx } from '@emporium/service-kit'
import { In, IsNull, Not } from 'typeorm'
import { Product } from '../products/product.entity.ts'
import { VendorRef } from '../vendors/vendor-ref.entity.ts'
import { Addendum } from '../versions/addendum.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { VersionRegion } from '../versions/version-region.entity.ts'
import type { RetiredShown, ShownProduct, ShownVersion } from './storefront.presenter.ts'

/** What belongs to the versions that are, or were, on sale. */
async function partsOf(ctx: Ctx, versions: readonly ProductVersion[]) {
  const versionId = In(versions.map(({ id }) => id))
  const [regions, addenda] = await Promise.all([
    ctx.db.findBy(VersionRegion, { versionId, imageId: Not(IsNull()) }),
    ctx.db.find(Addendum, { where: { versionId }, order: { addedAt: 'ASC', id: 'ASC' } }),
  ])
  return {
    readyRegionsOf: (id: string) =>
      regions.flatMap(({ versionId: of, regionId }) => (of === id ? [regionId] : [])),
    addendaOf: (id: string) => addenda.filter(({ versionId: of }) => of === id),
  }
}

/** The page of a product on the shelf; 404 for any other, also for one that was removed or is of a suspended vendor (ST-1). */
export async function storefrontProduct(ctx: Ctx, slug: string): Promise<ShownProduct> {
  if (!/^[a-z0-9-]+$/.test(slug)) throw notFound()
  const product = await ctx.db.findOneBy(Product, { slug })
  if (!product?.isOnShelf) throw notFound()
  const all = await ctx.db.find(ProductVersion, {
    where: { productId: product.id, listing: Not(IsNull()) },
    order: { listedAt: 'DESC', id: 'DESC' },
  })
  const [vendor, { readyRegionsOf, addendaOf }] = await Promise.all([
    ctx.db.findOneBy(VendorRef, { vendorId: product.vendorId }),
    partsOf(ctx, all),
  ])
  const versions = all.flatMap(({ id, isListed, listing, listedAt }): ShownVersion[] =>
    isListed && listing
      ? [{ id, listing, listedAt, readyRegions: readyRegionsOf(id), addenda: addendaOf(id) }]
      : [],
  )
  const retired = all.flatMap(({ id, listing, listedAt, retiredAt }): RetiredShown[] =>
    retiredAt && listing ? [{ id, listing, listedAt, retiredAt, addenda: addendaOf(id) }] : [],
  )
  retired.sort((a, b) => Number(b.retiredAt) - Number(a.retiredAt))
  const described = versions.find(({ id }) => id === product.listedVersionId) ?? versions[0]
  if (!described || vendor?.isSuspended) throw notFound()
  return { product, vendor, listing: described.listing, versions, retired }
}
