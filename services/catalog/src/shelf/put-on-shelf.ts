import { ProductListed, ProductUpdated, VersionListed, type Listing } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { In, IsNull, Not } from 'typeorm'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import { freeSlug } from './slug.ts'
import type { Followed } from '../review-progress/follow-case.ts'
import type { ProductVersion } from '../versions/product-version.entity.ts'
import { VersionRegion } from '../versions/version-region.entity.ts'
import { retireEarlierVersions } from './retire-version.ts'
import { tellFollowers } from '../wish-lists/tell-followers.order.ts'
import { tellOfProduct, writeShelfEntry } from './shelf-entry.ts'

/** The files of a listing that buyers see. */
function publicFilesOf(listing: Listing): string[] {
  const resources = listing.saas?.resources.map(({ file }) => file) ?? []
  const pictures = listing.pictures?.map(({ file }) => file) ?? []
  return [listing.logo, listing.userGuide, ...resources, ...pictures].flatMap(
    (file) => file?.fileId ?? [],
  )
}

/** Where the version can be had. */
async function readyRegions(tx: Tx, versionId: string) {
  const rows = await tx.manager.findBy(VersionRegion, { versionId, imageId: Not(IsNull()) })
  return rows.flatMap(({ regionId, imageId }) => (imageId ? [{ regionId, imageId }] : []))
}

/** Tells the others what a version on sale is, and where it can be had (IM-12). */
export async function tellOfVersion(
  tx: Tx,
  { id: productId, vendorId }: Product,
  { id: versionId, listing }: ProductVersion,
): Promise<void> {
  if (!listing) return
  const images = await readyRegions(tx, versionId)
  await tx.publish(VersionListed, { productId, versionId, vendorId, listing, images })
}

/** The version's step from review to the shelf, taken when the first region is ready. */
async function listVersion(ctx: Ctx, tx: Tx, followed: Followed, staffId: string | null) {
  const { product, version, submission } = followed
  const { listing } = submission
  await tx.record(version.list(listing, ctx.now()), null, { staffId })
  await tx.save(version)
  await tx.manager.update(
    ProductFile,
    { id: In(publicFilesOf(listing)), publishedAt: IsNull() },
    { publishedAt: ctx.now() },
  )
  product.describe({ id: version.id, name: listing.name }, ctx.now())
}

/** The product's step to the shelf; answers whether it was not there before. */
async function listProduct(ctx: Ctx, tx: Tx, product: Product): Promise<boolean> {
  const slug = product.slug ?? (await freeSlug(tx, product.name ?? ''))
  const step = product.list(slug, ctx.now())
  if (step) await tx.record(step)
  await tx.save(product)
  return step !== null
}

/**
 * Puts a version on the shelf, or widens it by a region that became ready. Says VersionListed each time with all
 * regions, then ProductListed the first time and ProductUpdated later (RV-4, IM-12). `staffId` names who of operations
 * put it there by a word; without it the platform did.
 */
export async function putOnShelf(
  ctx: Ctx,
  tx: Tx,
  followed: Followed,
  staffId: string | null = null,
): Promise<void> {
  const { product, version } = followed
  const isFirst = version.canBeListed
  // Told of a region after the version or the product went off sale: it stays off sale.
  if (!isFirst && !(version.isListed && product.isOnShelf)) return
  const cameBack = product.wasListed && !product.isOnShelf
  if (isFirst) await listVersion(ctx, tx, followed, staffId)
  const isNew = await listProduct(ctx, tx, product)
  await tellOfVersion(tx, product, version)
  await tellOfProduct(tx, product, isNew ? ProductListed : ProductUpdated)
  // What was on sale before a removal was judged under other conditions (IM-7); a SaaS product has one listing.
  if (isFirst && (cameBack || product.type === 'saas'))
    await retireEarlierVersions(ctx, tx, product, version)
  await writeShelfEntry(ctx, tx, product)
  if (isFirst && !isNew && product.type === 'image')
    await tx.enqueue(tellFollowers, { productId: product.id, versionId: version.id })
}
