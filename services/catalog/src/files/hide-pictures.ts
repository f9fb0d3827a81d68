import type { Tx } from '@emporium/service-kit'
import { In, Not } from 'typeorm'
import type { Product } from '../products/product.entity.ts'
import { ProductVersion } from '../versions/product-version.entity.ts'
import { ProductFile } from './product-file.entity.ts'

/**
 * Takes back from the public the pictures that nothing on sale shows any more: who took one out wants it gone. What
 * subscribers keep using, such as the user guide, stays readable (IM-10, IM-11).
 */
export async function hidePictures(tx: Tx, { id: productId, isOnShelf }: Product): Promise<void> {
  const onSale = isOnShelf
    ? await tx.manager.findBy(ProductVersion, { productId, status: 'listed' })
    : []
  const shown = onSale.flatMap(({ listing }) => listing?.pictures ?? [])
  const ids = shown.flatMap(({ file }) => file?.fileId ?? [])
  await tx.manager.update(
    ProductFile,
    { productId, slot: 'picture', id: Not(In(ids)) },
    { publishedAt: null },
  )
}
