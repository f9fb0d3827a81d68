import type { SupportDate } from '@emporium/domain'
import { ProductUpdated } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { notOnShelf } from '../change-requests/change-request.problems.ts'
import type { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { tellOfVersion } from './put-on-shelf.ts'
import { tellOfProduct, writeShelfEntry } from './shelf-entry.ts'

/**
 * Supports a version on sale of the locked product until another day, or without an announced end. What was submitted
 * stays as it was; who subscribed to the version is told by who knows them (IM-11, ST-1).
 */
export async function promiseSupport(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  { versionId, until }: { versionId: string; until: SupportDate },
): Promise<void> {
  const version = await tx.lock(ProductVersion, { id: versionId, productId: product.id })
  if (!product.isOnShelf || !version.isListed) throw notOnShelf()
  version.promiseSupport(until, ctx.now())
  await tx.save(version)
  product.touch(ctx.now())
  await tx.save(product)
  await tellOfVersion(tx, product, version)
  await tellOfProduct(tx, product, ProductUpdated)
  await writeShelfEntry(ctx, tx, product)
}
