import {
  architectures,
  limits,
  networkTypes,
  osFamilies,
  priceModels,
  productTypes,
  regionIds,
} from '@emporium/domain'
import { Type, type Static } from 'typebox'
import { Id, Instant, OneOf } from './fields.ts'

/** The seller's own image that a version is made from, as the cloud described it when it was chosen (IM-2). */
export const SourceImage = Type.Object({
  regionId: OneOf(regionIds),
  imageId: Type.String(),
  name: Type.String(),
  operatingSystem: Type.String(),
  platform: Type.String(),
  architecture: OneOf(architectures),
  sizeGiB: Type.Integer(),
  createdAt: Instant,
  /** The seller's cloud account, by which possession was proved. */
  accountId: Type.String(),
})
export type SourceImage = Static<typeof SourceImage>

/** A file of a listing; `url` is a path of the API. */
export const ListingFile = Type.Object({
  fileId: Id,
  name: Type.String(),
  contentType: Type.String(),
  bytes: Type.Integer(),
  sha256: Type.String(),
  url: Type.String(),
  /** Sides of a picture as it was sent; listings of earlier releases do not say. */
  pixels: Type.Optional(
    Type.Union([Type.Object({ width: Type.Integer(), height: Type.Integer() }), Type.Null()]),
  ),
  /** Whether a PDF has text that can be read; listings of earlier releases do not say. */
  hasText: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
})
export type ListingFile = Static<typeof ListingFile>

/** Where a running server answers: what the access check probes (RV-3, RV-8). */
export const AccessPoint = Type.Object(
  {
    protocol: OneOf(['http', 'https', 'tcp']),
    port: Type.Integer({ minimum: 1, maximum: 65_535 }),
    path: Type.Optional(Type.String({ maxLength: 200, pattern: '^/' })),
  },
  { additionalProperties: false },
)
export type AccessPoint = Static<typeof AccessPoint>

/** An instance type that a product supports (IM-8). */
export const InstanceTypeFacts = Type.Object({
  id: Type.String(),
  cpuCores: Type.Number(),
  memoryGiB: Type.Number(),
  ioOptimized: Type.Boolean(),
})
export type InstanceTypeFacts = Static<typeof InstanceTypeFacts>

/** What describes an image product beside its texts (IM-7, IM-8). */
export const ImageFacts = Type.Object({
  source: SourceImage,
  hasBootScript: Type.Boolean(),
  osFamily: OneOf(osFamilies),
  osVersion: Type.String(),
  releaseRegions: Type.Array(OneOf(regionIds)),
  recommendedConfiguration: Type.String(),
  instanceTypes: Type.Array(InstanceTypeFacts),
  systemDiskGiB: Type.Integer(),
  networkType: OneOf(networkTypes),
  accessPoints: Type.Array(AccessPoint),
})
export type ImageFacts = Static<typeof ImageFacts>

/** What describes a SaaS product beside its texts (SA-1). */
export const SaasFacts = Type.Object({
  productUrl: Type.String(),
  pricingDetails: Type.String(),
  resources: Type.Array(
    Type.Object({
      name: Type.String(),
      url: Type.Union([Type.String(), Type.Null()]),
      file: Type.Union([ListingFile, Type.Null()]),
    }),
  ),
})
export type SaasFacts = Static<typeof SaasFacts>

/** A picture of the product page, with what it shows in words (ST-1). */
export const ListingPicture = Type.Object({
  alt: Type.String({ maxLength: limits.pictureAlt }),
  file: ListingFile,
})
export type ListingPicture = Static<typeof ListingPicture>

/** A listing as it was frozen at submission: what the reviewer judges and what buyers will see (IM-9). */
export const Listing = Type.Object({
  type: OneOf(productTypes),
  name: Type.String({ maxLength: limits.productName }),
  versionNumber: Type.Union([Type.String(), Type.Null()]),
  releaseNote: Type.Union([Type.String(), Type.Null()]),
  /** Until when, that day included, the version is supported; absent where it was handed in before this was asked. */
  supportedUntil: Type.Optional(Type.Union([Type.String({ format: 'date' }), Type.Null()])),
  shortDescription: Type.String(),
  detailsHtml: Type.String(),
  supportHtml: Type.String(),
  eulaHtml: Type.Union([Type.String(), Type.Null()]),
  /** SHA-256 of the EULA text in hex: what a buyer accepts (ST-2). */
  eulaHash: Type.Union([Type.String(), Type.Null()]),
  refundPolicyHtml: Type.Union([Type.String(), Type.Null()]),
  categoryId: Type.Union([Type.String(), Type.Null()]),
  subCategoryId: Type.Union([Type.String(), Type.Null()]),
  priceModel: OneOf(priceModels),
  logo: Type.Union([ListingFile, Type.Null()]),
  userGuide: Type.Union([ListingFile, Type.Null()]),
  trademark: Type.Union([ListingFile, Type.Null()]),
  patent: Type.Union([ListingFile, Type.Null()]),
  /** In their order; listings of earlier releases have none. */
  pictures: Type.Optional(Type.Array(ListingPicture, { maxItems: limits.pictures })),
  image: Type.Union([ImageFacts, Type.Null()]),
  saas: Type.Union([SaasFacts, Type.Null()]),
})
export type Listing = Static<typeof Listing>
