import {
  categoryIds,
  limits,
  osFamilies,
  priceModels,
  productSorts,
  productTypes,
  regionIds,
} from '@emporium/domain'
import { Nullable, OneOf, PageQuery, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { StorefrontCard } from './storefront.schemas.ts'

const Text = Nullable(Type.String())

/** What a shelf is narrowed and ordered by (ST-1). */
export const SearchQuery = Strict({
  ...PageQuery,
  q: Type.Optional(Type.String({ maxLength: limits.searchText })),
  type: Type.Optional(OneOf(productTypes)),
  category: Type.Optional(OneOf(categoryIds)),
  subCategory: Type.Optional(Type.String({ maxLength: 40, pattern: '^[a-z-]+$' })),
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
