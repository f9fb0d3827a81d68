import {
  allSubCategoryIds,
  architectures,
  categoryIds,
  limits,
  osFamilies,
  productSorts,
  productTypes,
  regionIds,
  shelfPrices,
} from '@emporium/domain'
import { Nullable, OneOf, PageQuery, ref, SomeOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { StorefrontCard } from './storefront.schemas.ts'

const Text = Nullable(Type.String())

/** What a shelf is narrowed and ordered by (ST-1): of several values of a filter one is enough, of the filters all count. */
export const SearchQuery = Strict({
  ...PageQuery,
  q: Type.Optional(Type.String({ maxLength: limits.searchText })),
  type: Type.Optional(SomeOf(productTypes)),
  category: Type.Optional(SomeOf(categoryIds)),
  subCategory: Type.Optional(SomeOf(allSubCategoryIds)),
  os: Type.Optional(SomeOf(osFamilies)),
  region: Type.Optional(SomeOf(regionIds)),
  price: Type.Optional(SomeOf(shelfPrices)),
  minRating: Type.Optional(
    Type.Number({ minimum: 0, maximum: 5, multipleOf: 0.5, description: 'In half stars' }),
  ),
  architecture: Type.Optional(SomeOf(architectures)),
  verifiedSeller: Type.Optional(
    Type.Boolean({
      description: 'true: only products of sellers that have proven a domain (ON-10)',
    }),
  ),
  sort: Type.Optional(OneOf(productSorts)),
})
export type SearchQuery = Static<typeof SearchQuery>

const Counts = Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() }))
export const FacetsView = Type.Object(
  {
    type: Counts,
    category: Counts,
    subCategory: Counts,
    os: Counts,
    region: Counts,
    architecture: Counts,
    price: Counts,
    minRating: Counts,
    verifiedSeller: Counts,
  },
  {
    $id: 'Facets',
    description:
      'How many products each value would give, with the other filters as they are; "at least" where not all hits were counted',
  },
)
export type FacetsView = Static<typeof FacetsView>

const Ranges = Type.Array(Type.Array(Type.Integer(), { minItems: 2, maxItems: 2 }), {
  description: 'Start and end of each hit, in UTF-16 units',
})
export const Highlights = Type.Object({ name: Ranges, shortDescription: Ranges })
export type Highlights = Static<typeof Highlights>

/** A product that was found. */
export const FoundCard = Type.Object(
  { ...StorefrontCard.properties, highlights: Highlights },
  { $id: 'FoundCard' },
)
export type FoundCard = Static<typeof FoundCard>

/** Where somebody can go who found nothing. */
export const WayOnView = Type.Object(
  {
    withoutFilters: Type.Integer({ description: 'Products the same words give without filters' }),
    fewerWords: Type.Array(Type.Object({ q: Type.String(), count: Type.Integer() }), {
      description:
        'Searches for all of the words but one, or else for one of them, with the same filters',
    }),
    categories: Type.Array(Type.Object({ value: Type.String(), count: Type.Integer() }), {
      description: 'Categories of products that have some of the words',
    }),
  },
  { $id: 'WayOn' },
)
export type WayOnView = Static<typeof WayOnView>

export const SearchView = Type.Object({
  items: Type.Array(ref(FoundCard)),
  facets: ref(FacetsView),
  total: Type.Integer({ description: 'Products that fit, or those of them that were counted' }),
  isTotalExact: Type.Boolean({ description: 'false: more products fit than were counted' }),
  taken: Type.Array(Type.Object({ typed: Type.String(), taken: Type.Array(Type.String()) }), {
    description: 'Words that no product has, and the words they were taken for',
  }),
  wayOn: Nullable(ref(WayOnView)),
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
      vendorName: Type.String(),
      logoUrl: Text,
    }),
  ),
  sellers: Type.Array(Type.Object({ name: Type.String(), slug: Type.String() }), {
    description: 'Sellers on the shelf that are called so',
  }),
})
export type SuggestionsView = Static<typeof SuggestionsView>
