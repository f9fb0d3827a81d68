import {
  categoryIds,
  limits,
  networkTypes,
  osFamilies,
  priceModels,
  regionIds,
  smallestSystemDiskGiB,
} from '@emporium/domain'
import { AccessPoint } from '@emporium/events'
import { Id, Name, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static, type TArray, type TSchema } from 'typebox'

const Words = (maxLength: number, description: string) => Type.String({ maxLength, description })
/** A text of one line of which everything is seen (S-6). */
const OneLine = (maxLength: number, description: string) =>
  Type.String({ maxLength, format: 'legible', description })
/** Absent leaves a field as it is, null clears it. */
const Field = <T extends TSchema>(schema: T) => Type.Optional(Nullable(schema))

/** The same for a list; not a union, so that a wrong entry is told at its own place and nowhere else. */
const ListField = <T extends TArray>(schema: T) =>
  Type.Optional(Type.Unsafe<Static<T> | null>({ ...schema, type: ['array', 'null'] }))

/** The pictures of the product page: all of them, in their order, as they are to be (ST-1). */
export const PicturesField = ListField(
  Type.Array(
    Strict({
      fileId: Id,
      alt: OneLine(limits.pictureAlt, 'What it shows, for those who do not see it'),
    }),
    {
      maxItems: limits.pictures,
      description: 'Each an uploaded file; what is left out is removed',
    },
  ),
)

const shared = {
  name: Field(OneLine(limits.productName, 'As buyers see it')),
  shortDescription: Field(Words(limits.shortDescription, '100 words or fewer are recommended')),
  detailsHtml: Field(Words(limits.richText, 'Rich text; sanitised by an allow-list')),
  supportHtml: Field(Words(limits.richText, 'Rich text; sanitised by an allow-list')),
  categoryId: Field(OneOf(categoryIds)),
  subCategoryId: Field(Type.String({ maxLength: 40, pattern: '^[a-z-]+$' })),
  pictures: PicturesField,
}

const ofImages = {
  versionNumber: Field(
    Type.String({
      maxLength: limits.versionNumber,
      pattern: '^\\s*[vV]?\\d+(\\.\\d+){0,3}([-+ ]?[0-9A-Za-z.]+)?\\s*$',
      examples: ['V1.0'],
      description: 'Such as V1.0',
    }),
  ),
  releaseNote: Field(Words(limits.releaseNote, 'Cannot be changed once submitted')),
  supportedUntil: Field(
    Type.String({
      format: 'date',
      description: 'The last day on which this version is supported; null: no end is announced',
    }),
  ),
  eulaHtml: Field(Words(limits.richText, 'Rich text; buyers must agree to it')),
  refundPolicyHtml: Field(Words(limits.richText, 'Rich text; sanitised by an allow-list')),
  hasBootScript: Field(Type.Boolean()),
  osFamily: Field(OneOf(osFamilies)),
  osVersion: Field(OneLine(limits.osVersion, 'Such as Ubuntu 22.04 64-bit')),
  releaseRegions: ListField(Type.Array(OneOf(regionIds), { uniqueItems: true })),
  recommendedConfiguration: Field(
    OneLine(limits.recommendedConfiguration, 'Such as ecs.t1.xsmall'),
  ),
  instanceTypes: ListField(
    Type.Array(Type.String({ minLength: 1, maxLength: 60 }), {
      uniqueItems: true,
      maxItems: 200,
      description: 'Ids; the facts come from the cloud',
    }),
  ),
  systemDiskGiB: Field(
    Type.Integer({
      minimum: Math.min(...Object.values(smallestSystemDiskGiB)),
      maximum: limits.systemDiskGiBMax,
    }),
  ),
  networkType: Field(OneOf(networkTypes)),
  priceModel: Field(OneOf(priceModels)),
  accessPoints: ListField(Type.Array(AccessPoint, { maxItems: 10 })),
}

/** The resources of a SaaS product: all of them, as they are to be (SA-1). */
export const ResourcesField = ListField(
  Type.Array(
    Strict({
      name: Name(limits.productName),
      url: Type.Optional(Nullable(Type.String({ maxLength: limits.productUrl }))),
      fileId: Type.Optional(Nullable(Id)),
    }),
    { maxItems: limits.resources, description: 'Each with a link or an uploaded file' },
  ),
)

const ofSaas = {
  productUrl: Field(Words(limits.productUrl, 'https; the first page that customers see')),
  pricingDetails: Field(Words(limits.pricingDetails, 'Your pricing plan')),
  resources: ResourcesField,
}

/** Any subset of the wizard's fields (IM-6…8, SA-1). */
export const PatchDraftBody = Strict({ ...shared, ...ofImages, ...ofSaas }, { minProperties: 1 })
export type PatchDraftBody = Static<typeof PatchDraftBody>

/** The fields that products of the other type don't know. */
export const foreignFields = {
  image: Object.keys(ofSaas),
  saas: Object.keys(ofImages),
} as const

/** The key pair lives in this request and nowhere else (IM-2). */
export const AccessKeyFields = {
  accessKeyId: Type.String({ minLength: 1, maxLength: 128, writeOnly: true }),
  accessKeySecret: Type.String({ minLength: 1, maxLength: 256, writeOnly: true }),
  regionId: OneOf(regionIds),
}

export const ChooseImageBody = Strict({
  ...AccessKeyFields,
  imageId: Type.String({ minLength: 1, maxLength: 64, pattern: '^[\\w-]+$' }),
})
