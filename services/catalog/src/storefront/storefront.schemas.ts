import {
  categoryIds,
  limits,
  networkTypes,
  osFamilies,
  priceModels,
  productSorts,
  productTypes,
  regionIds,
  serverNetworks,
} from '@emporium/domain'
import { InstanceTypeFacts } from '@emporium/events'
import { Id, Instant, Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

const Text = Nullable(Type.String())

const RatingSummary = Type.Object({ count: Type.Integer(), average: Nullable(Type.Number()) })
const VendorSummary = Type.Object({ id: Id, name: Type.String(), slug: Type.String() })
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

/** A version that can be chosen (ST-2). */
export const StorefrontVersion = Type.Object(
  {
    id: Id,
    versionNumber: Text,
    releaseNote: Text,
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
  vendor: VendorSummary,
  rating: RatingSummary,
  listedAt: Nullable(Instant),
  versions: Type.Array(ref(StorefrontVersion), {
    description: 'Newest first; empty for SaaS products',
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

export const SearchQuery = Strict({
  ...PageQuery,
  q: Type.Optional(Type.String({ maxLength: limits.searchText })),
  type: Type.Optional(OneOf(productTypes)),
  category: Type.Optional(OneOf(categoryIds)),
  subCategory: Type.Optional(Type.String({ maxLength: 40 })),
  os: Type.Optional(OneOf(osFamilies)),
  region: Type.Optional(OneOf(regionIds)),
  price: Type.Optional(OneOf(priceModels)),
  minRating: Type.Optional(Type.Number({ minimum: 0, maximum: 5 })),
  sort: Type.Optional(OneOf(productSorts)),
})
export type SearchQuery = Static<typeof SearchQuery>

const Counts = Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() }))
export const FacetsView = Type.Object(
  { type: Counts, category: Counts, subCategory: Counts, os: Counts, region: Counts },
  {
    $id: 'Facets',
    description: 'How many products each value would give, with the other filters as they are',
  },
)
export type FacetsView = Static<typeof FacetsView>

export const SearchView = Type.Object({
  items: Type.Array(ref(StorefrontCard)),
  facets: ref(FacetsView),
  total: Type.Integer(),
  nextCursor: Text,
})
export type SearchView = Static<typeof SearchView>

export const SuggestionsQuery = Strict({
  q: Type.String({ minLength: 1, maxLength: limits.searchText }),
})
export const SuggestionsView = Type.Object({
  items: Type.Array(
    Type.Object({
      name: Type.String(),
      slug: Type.String(),
      type: OneOf(productTypes),
      logoUrl: Text,
    }),
  ),
})
