import { defineJob, type Tx } from '@emporium/service-kit'
import { Type } from 'typebox'
import { RegionCopy } from './region-copy.entity.ts'

/** Deletes an image of the platform's account that nobody will be sold (IM-12). */
export const discardCopy = defineJob('image-review.discard-copy', {
  regionId: Type.String(),
  imageId: Type.String(),
})

/** Orders that an image in a region is deleted: it takes room that the platform pays for. */
export const orderDiscard = (tx: Tx, regionId: string, imageId: string): Promise<void> =>
  tx.enqueue(discardCopy, { regionId, imageId })

/** The copies of a case that ends without being sold are deleted; what is still being ordered is looked after by its step. */
export async function discardCopiesOf(tx: Tx, caseId: string): Promise<void> {
  const copies = await tx.manager.findBy(RegionCopy, { caseId })
  for (const { regionId, imageId } of copies) if (imageId) await orderDiscard(tx, regionId, imageId)
}
