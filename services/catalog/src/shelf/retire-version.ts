import { VersionRetired } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { lapseChanges } from '../change-requests/lapse-changes.ts'
import { hidePictures } from '../files/hide-pictures.ts'
import type { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'

/** Takes one listed version off sale; those who subscribed to it keep it (IM-10, IM-11). */
export async function retireVersion(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  version: ProductVersion,
  reason: string | null = null,
): Promise<void> {
  await tx.record(version.retire(ctx.now()), reason)
  await tx.save(version)
  await hidePictures(tx, product)
  await lapseChanges(ctx, tx, product, version.id)
  await tx.publish(VersionRetired, {
    productId: product.id,
    versionId: version.id,
    vendorId: product.vendorId,
    ...(reason === null ? {} : { reason }),
  })
}

/** The listed versions of a product, newest first, locked. */
export function listedVersions(tx: Tx, productId: string): Promise<ProductVersion[]> {
  return tx.manager.find(ProductVersion, {
    where: { productId, status: In(['listed']) },
    order: { listedAt: 'DESC', id: 'DESC' },
    lock: { mode: 'pessimistic_write' },
  })
}

/** A SaaS product has one listing at a time: the new one replaces the old (SA-3). */
export async function retireEarlierVersions(
  ctx: Ctx,
  tx: Tx,
  product: Product,
  listed: ProductVersion,
): Promise<void> {
  const earlier = (await listedVersions(tx, product.id)).filter(({ id }) => id !== listed.id)
  for (const version of earlier) await retireVersion(ctx, tx, product, version)
}
