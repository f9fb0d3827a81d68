import type { PayloadOf, RegionsAdded } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { orderCopyStep } from './copy-image.order.ts'
import { RegionCopy } from './region-copy.entity.ts'

/** A listed version is to be sold in further regions: its image is copied there, while it stays on sale (IM-12). */
export function addRegions(
  ctx: Ctx,
  { submissionId, regionIds }: PayloadOf<typeof RegionsAdded>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const subject = await tx.lock(ReviewCase, { submissionId })
    const copies = await tx.manager.findBy(RegionCopy, { caseId: subject.id })
    const known = new Set(copies.map((copy) => copy.regionId))
    for (const regionId of regionIds.filter((id) => !known.has(id)))
      await orderCopyStep(tx, RegionCopy.of(subject.id, regionId, ctx.now()), ctx.now())
  })
}
