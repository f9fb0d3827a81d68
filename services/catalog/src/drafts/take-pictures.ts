import { faultAt, type FieldProblem } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { dropFile } from '../files/drop-file.ts'
import { ProductFile } from '../files/product-file.entity.ts'
import type { Product } from '../products/product.entity.ts'
import { tidyLine } from '../texts/tidy.ts'
import type { Draft } from './draft.ts'
import type { PatchDraftBody } from './draft.schemas.ts'

/** The pictures of a body as the draft stores them: each an uploaded picture of this product, and once (ST-1). */
export async function takePictures(
  tx: Tx,
  product: Product,
  body: Pick<PatchDraftBody, 'pictures'>,
  refuse: (errors: FieldProblem[]) => void,
): Promise<Pick<Draft, 'pictures'>> {
  if (body.pictures === undefined) return {}
  const said = body.pictures ?? []
  const own = await tx.manager.findBy(ProductFile, { productId: product.id, slot: 'picture' })
  const known = new Set(own.map(({ id }) => id))
  const ids = said.map(({ fileId }) => fileId)
  refuse(
    ids.flatMap((id, index) => {
      const pointer = `#/pictures/${index}/fileId`
      if (!known.has(id)) return [faultAt(pointer, 'not-picture')]
      return ids.indexOf(id) < index ? [faultAt(pointer, 'picture-twice')] : []
    }),
  )
  return { pictures: said.map(({ fileId, alt }) => ({ fileId, alt: tidyLine(alt) ?? '' })) }
}

/** Forgets the pictures of a draft that it does not show any more. */
export async function dropPictures(tx: Tx, before: Draft, now: Draft): Promise<void> {
  const shown = new Set(now.pictures?.map(({ fileId }) => fileId))
  for (const { fileId } of before.pictures ?? []) if (!shown.has(fileId)) await dropFile(tx, fileId)
}
