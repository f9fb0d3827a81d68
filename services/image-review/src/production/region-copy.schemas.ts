import { regionCopy, regionIds } from '@emporium/domain'
import { FaultView, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** Which failed region to try again; all of them when none is named (IM-12). */
export const RetryProductionBody = Strict({ regionId: Type.Optional(OneOf(regionIds)) })

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
    startedAt: Nullable(Instant),
    finishedAt: Nullable(Instant),
  },
  { $id: 'RegionCopy' },
)
export type RegionCopyView = Static<typeof RegionCopyView>
