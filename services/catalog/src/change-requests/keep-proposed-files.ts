import type { Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { filesOf, type Draft } from '../drafts/draft.ts'
import { dropFile } from '../files/drop-file.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import { newestVersion } from '../products/open-product.ts'
import type { Product } from '../products/product.entity.ts'

/**
 * The files of a proposal stay with the request, whatever is decided, so that both sides can look at it later; what was
 * uploaded for it and thought better of is forgotten (SA-3).
 */
export async function keepProposedFiles(
  tx: Tx,
  product: Product,
  proposal: Partial<Draft>,
): Promise<void> {
  const named = filesOf({ files: {}, resources: [], ...proposal })
  await tx.manager.update(ProductFile, { id: In(named) }, { isFrozen: true })
  // The wizard names a file only after it was sent: what lies about may be on its way into the draft.
  if ((await newestVersion({ db: tx.manager }, product.id))?.isOpen) return
  const loose = await tx.manager.findBy(ProductFile, { productId: product.id, isFrozen: false })
  for (const { id } of loose) await dropFile(tx, id)
}
