import { OneOf, ref } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { CampaignTeaser } from '../campaign-pages/campaign-page.schemas.ts'
import { StorefrontCard } from '../storefront/storefront.schemas.ts'

const Cards = Type.Array(ref(StorefrontCard))

/** The shop window (ST-1): a product stands in one of its rows at most. */
export const HighlightsView = Type.Object(
  {
    campaigns: Type.Array(ref(CampaignTeaser), {
      description: 'Campaigns that run now, those that began last first',
    }),
    featured: Type.Array(ref(StorefrontCard), {
      description:
        'What operations chose, in its order; without a choice what is rated best by enough buyers, among equals what more buyers have',
    }),
    featuredBy: {
      ...OneOf(['operations', 'ratings']),
      description: 'Whose choice the featured row is',
    },
    popular: Type.Array(ref(StorefrontCard), { description: 'That the most buyers have now' }),
    newest: Type.Array(ref(StorefrontCard), { description: 'On the shelf for the shortest time' }),
  },
  { $id: 'Highlights' },
)
export type HighlightsView = Static<typeof HighlightsView>

export const RelatedView = Type.Object({ items: Cards })
export type RelatedView = Static<typeof RelatedView>
