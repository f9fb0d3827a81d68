import { compareVersions } from '@emporium/domain'
import { ProductUpdated } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import type { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { takeOffShelf } from './remove-product.ts'
import { listedVersions, retireVersion } from './retire-version.ts'
import { tellOfProduct, writeShelfEntry } from './shelf-entry.ts'

/**
 * Takes one version of the locked product off sale. The page then describes the newest that is left; with none left
 * the product leaves the shelf (IM-11).
 */
export async function takeVersionOffShelf(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  versionId: string,
  reason: string,
): Promise<void> {
  const version = await tx.lock(ProductVersion, { id: versionId, productId: product.id })
  const left = (await listedVersions(tx, product.id)).filter(({ id }) => id !== versionId)
  const [newest] = left.toSorted((a, b) =>
    compareVersions(b.draft.versionNumber ?? '', a.draft.versionNumber ?? ''),
  )
  // With the last version the product goes, and its subscribers are told of that alone.
  await retireVersion(ctx, tx, product, version, newest ? reason : null)
  if (!newest) return takeOffShelf(ctx, tx, product, reason)
  product.describe({ id: newest.id, name: newest.listing?.name ?? '' }, ctx.now())
  await tx.save(product)
  await tellOfProduct(tx, product, ProductUpdated)
  await writeShelfEntry(ctx, tx, product)
}
