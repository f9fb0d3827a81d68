import { regionCopy, regionIds } from '@emporium/domain'
import { FaultView, Instant, Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** Which failed region to try again; all of them when none is named (IM-12). */
export const RetryProductionBody = Strict({ regionId: Type.Optional(OneOf(regionIds)) })

/** What showed that a copy is the image that was reviewed (IM-12). */
export const CopyProofView = Type.Object(
  {
    sourceRegionId: OneOf(regionIds),
    sourceImageId: Type.String(),
    architecture: Type.String(),
    platform: Type.String(),
    operatingSystem: Type.String(),
    sizeGiB: Type.Integer(),
    checkedAt: Instant,
  },
  { $id: 'CopyProof' },
)

/** The copy of an image into one release region (IM-12). */
export const RegionCopyView = Type.Object(
  {
    regionId: OneOf(regionIds),
    regionName: Type.String(),
    status: OneOf(regionCopy.states),
    imageId: Nullable(Type.String()),
    progressPercent: Type.Integer(),
    failure: Nullable(Type.String()),
    fault: Nullable(FaultView),
    proof: Nullable(ref(CopyProofView)),
    startedAt: Nullable(Instant),
    finishedAt: Nullable(Instant),
  },
  { $id: 'RegionCopy' },
)
export type RegionCopyView = Static<typeof RegionCopyView>
