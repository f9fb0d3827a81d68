import {
  networkTypes,
  osFamilies,
  priceModels,
  productTypes,
  regionIds,
  serverNetworks,
} from '@emporium/domain'
import { InstanceTypeFacts } from '@emporium/events'
import { Id, Instant, Nullable, OneOf, ref } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Text = Nullable(Type.String())

const RatingSummary = Type.Object({ count: Type.Integer(), average: Nullable(Type.Number()) })
const VendorSummary = Type.Object({
  id: Id,
  name: Type.String(),
  slug: Type.String(),
  verifiedDomain: Nullable(
    Type.String({ description: 'A domain that the vendor has proven to be its own (ON-10)' }),
  ),
})
const Price = Type.Object({ amount: Type.String(), currency: Type.String() })
const FileLink = Type.Object({
  name: Type.String(),
  url: Type.String(),
  bytes: Type.Integer(),
  contentType: Type.String(),
})

/** A product in a list (ST-1). */
export const StorefrontCard = Type.Object(
  {
    id: Id,
    slug: Type.String(),
    type: OneOf(productTypes),
    name: Type.String(),
    shortDescription: Type.String(),
    logoUrl: Text,
    vendor: VendorSummary,
    categoryId: Text,
    subCategoryId: Text,
    osFamily: Nullable(OneOf(osFamilies)),
    osVersion: Text,
    regionIds: Type.Array(OneOf(regionIds)),
    versionNumber: Text,
    priceModel: OneOf(priceModels),
    price: Price,
    rating: RatingSummary,
    listedAt: Instant,
  },
  { $id: 'StorefrontCard' },
)
export type StorefrontCard = Static<typeof StorefrontCard>

const Addenda = Type.Array(Type.Object({ text: Type.String(), addedAt: Instant }), {
  description: 'What was added to the release note after publishing, oldest first',
})

const SupportedUntil = Nullable(
  Type.String({
    format: 'date',
    description: 'The last day on which the version is supported; null: no end is announced',
  }),
)

/** A version that can be chosen (ST-2). */
export const StorefrontVersion = Type.Object(
  {
    id: Id,
    versionNumber: Text,
    releaseNote: Text,
    supportedUntil: SupportedUntil,
    addenda: Addenda,
    listedAt: Nullable(Instant),
    isLatest: Type.Boolean(),
    osFamily: OneOf(osFamilies),
    osVersion: Type.String(),
    architecture: Type.String(),
    recommendedConfiguration: Type.String(),
    instanceTypes: Type.Array(InstanceTypeFacts),
    systemDiskGiB: Type.Integer(),
    networkType: OneOf(networkTypes),
    networks: Type.Array(OneOf(serverNetworks)),
    eulaHtml: Text,
    eulaHash: Text,
    regions: Type.Array(
      Type.Object({
        regionId: OneOf(regionIds),
        label: Type.String(),
        isPurchasable: Type.Boolean({ description: 'The image stands in this region' }),
      }),
    ),
  },
  { $id: 'StorefrontVersion' },
)
export type StorefrontVersion = Static<typeof StorefrontVersion>

/** A version that was on sale and is not any more: those who have it keep it (IM-10, IM-11). */
export const RetiredVersion = Type.Object(
  {
    id: Id,
    versionNumber: Type.String(),
    releaseNote: Text,
    supportedUntil: SupportedUntil,
    addenda: Addenda,
    eulaHash: Text,
    listedAt: Nullable(Instant),
    retiredAt: Nullable(Instant),
  },
  { $id: 'RetiredVersion' },
)
export type RetiredVersion = Static<typeof RetiredVersion>

const product = {
  id: Id,
  slug: Text,
  type: OneOf(productTypes),
  name: Type.String(),
  shortDescription: Type.String(),
  detailsHtml: Type.String(),
  supportHtml: Type.String(),
  eulaHtml: Text,
  eulaHash: Text,
  refundPolicyHtml: Text,
  categoryId: Text,
  subCategoryId: Text,
  priceModel: OneOf(priceModels),
  price: Price,
  logo: Nullable(FileLink),
  userGuide: Nullable(FileLink),
  pictures: Type.Array(
    Type.Object({
      alt: Type.String({ description: 'What it shows, in the words of the seller' }),
      url: Type.String(),
      pixels: Nullable(Type.Object({ width: Type.Integer(), height: Type.Integer() })),
    }),
    { description: 'In the order of the seller' },
  ),
  vendor: VendorSummary,
  rating: RatingSummary,
  listedAt: Nullable(Instant),
  versions: Type.Array(ref(StorefrontVersion), {
    description: 'Newest first; empty for SaaS products',
  }),
  retiredVersions: Type.Array(ref(RetiredVersion), {
    description: 'What was on sale before, the last to go first; empty for SaaS products',
  }),
  saas: Nullable(
    Type.Object({
      productUrl: Type.String(),
      pricingDetails: Type.String(),
      resources: Type.Array(
        Type.Object({ name: Type.String(), url: Text, file: Nullable(FileLink) }),
      ),
    }),
  ),
}

/** The product page (ST-1). */
export const StorefrontProduct = Type.Object(product, { $id: 'StorefrontProduct' })
export type StorefrontProduct = Static<typeof StorefrontProduct>

/** The product page as it will be, with what only the reviewer sees (IM-9). */
export const PreviewView = Type.Object(
  {
    ...product,
    reviewerOnly: Type.Object({ trademark: Nullable(FileLink), patent: Nullable(FileLink) }),
  },
  { $id: 'ProductPreview' },
)
export type PreviewView = Static<typeof PreviewView>
