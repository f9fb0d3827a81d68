import { ref } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { StorefrontCard } from '../storefront/storefront.schemas.ts'

const Cards = Type.Array(ref(StorefrontCard))

/** The shop window (ST-1): a product stands in one of its rows at most. */
export const HighlightsView = Type.Object(
  {
    featured: Type.Array(ref(StorefrontCard), {
      description: 'Rated best by enough buyers; among equals those that more buyers have',
    }),
    popular: Type.Array(ref(StorefrontCard), { description: 'That the most buyers have now' }),
    newest: Type.Array(ref(StorefrontCard), { description: 'On the shelf for the shortest time' }),
  },
  { $id: 'Highlights' },
)
export type HighlightsView = Static<typeof HighlightsView>

export const RelatedView = Type.Object({ items: Cards })
export type RelatedView = Static<typeof RelatedView>
