import { regionIds } from '@emporium/domain'
import { Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type } from 'typebox'

export const RegionView = Type.Object(
  {
    id: OneOf(regionIds),
    city: Type.String(),
    zone: Nullable(Type.String({ description: 'Zone name of a Chinese region' })),
    label: Type.String(),
    isBuildRegion: Type.Boolean({ description: 'Images are to be built in such a region' }),
    isRecommended: Type.Boolean({ description: 'Recommended for building images' }),
  },
  { $id: 'Region' },
)

export const CategoryView = Type.Object(
  {
    id: Type.String(),
    name: Type.String(),
    children: Type.Array(Type.Object({ id: Type.String(), name: Type.String() })),
  },
  { $id: 'Category' },
)

export const InstanceTypeView = Type.Object(
  {
    id: Type.String(),
    cpuCores: Type.Number(),
    memoryGiB: Type.Number(),
    ioOptimized: Type.Boolean(),
    isAdvisedForSingapore: Type.Boolean(),
  },
  { $id: 'InstanceType' },
)

export const InstanceTypesQuery = Strict({
  regionId: Type.Optional(OneOf(regionIds)),
})

export const InstanceTypesView = Type.Object({
  items: Type.Array(ref(InstanceTypeView)),
  origin: OneOf(['cloud', 'kept', 'guide']),
})
