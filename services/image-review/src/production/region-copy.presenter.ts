import { regionLabel } from '@emporium/domain'
import type { RegionCopy } from './region-copy.entity.ts'
import type { RegionCopyView } from './region-copy.schemas.ts'

/** A region's copy as desk and seller see it (IM-12). */
export function presentCopy(copy: RegionCopy): RegionCopyView {
  const { regionId, status, imageId, progressPercent, failure, fault, proof } = copy
  const { startedAt, finishedAt } = copy
  return {
    regionId,
    regionName: regionLabel(regionId),
    status,
    imageId,
    progressPercent,
    failure,
    fault,
    proof,
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
  }
}
