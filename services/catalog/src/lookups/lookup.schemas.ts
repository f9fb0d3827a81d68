import { regionIds } from '@emporium/domain'
import { Instant, Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { AccessKeyFields } from '../drafts/draft.schemas.ts'
import { unusableReasons } from './usable.ts'

/** Images shown on one page of a region's tab. */
export const lookupPageSize = 20

export const LookUpImagesBody = Strict({
  ...AccessKeyFields,
  pageNumber: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000 })),
  name: Type.Optional(
    Type.String({ minLength: 1, maxLength: 128, description: 'Part of the name of the image' }),
  ),
})
export type LookUpImagesBody = Static<typeof LookUpImagesBody>

const { accessKeyId, accessKeySecret } = AccessKeyFields
export const AccessKeyPair = Strict({ accessKeyId, accessKeySecret })
export type AccessKeyPair = Static<typeof AccessKeyPair>

export const ImageCountsView = Type.Object({
  items: Type.Array(
    Type.Object({
      regionId: OneOf(regionIds),
      total: Nullable(Type.Integer({ description: 'Null when this region did not answer' })),
    }),
  ),
  isRootKey: Type.Boolean({
    description: 'The key is the account owner’s own; one with fewer rights is safer',
  }),
})

export const FoundImageView = Type.Object(
  {
    imageId: Type.String(),
    name: Type.String(),
    operatingSystem: Type.String(),
    platform: Type.String(),
    architecture: Type.String(),
    createdAt: Instant,
    sizeGiB: Type.Integer(),
    usable: Type.Boolean(),
    reason: Nullable(OneOf(unusableReasons)),
    reasonText: Nullable(Type.String()),
  },
  { $id: 'FoundImage' },
)
export type FoundImageView = Static<typeof FoundImageView>

export const FoundImagesView = Type.Object({
  items: Type.Array(ref(FoundImageView)),
  total: Type.Integer(),
  pageNumber: Type.Integer(),
  pageSize: Type.Integer(),
})
