import { CaseFinished } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { orderCopyStep } from './copy-image.order.ts'
import { RegionCopy } from './region-copy.entity.ts'

/** Orders a copy for each release region; a SaaS product has nothing to copy and is finished at once (IM-12, RV-6). */
export async function startProduction(tx: Tx, subject: ReviewCase, now: Date): Promise<void> {
  const regions = new Set(subject.listing.image?.releaseRegions)
  for (const regionId of regions)
    await orderCopyStep(tx, RegionCopy.of(subject.id, regionId, now), now)
  if (regions.size > 0) return
  await tx.record(subject.finishProduction(now))
  await tx.save(subject)
  await tx.publish(CaseFinished, factsOf(subject))
}
