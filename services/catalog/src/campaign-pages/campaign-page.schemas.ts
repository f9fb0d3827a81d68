import { campaignPhases } from '@emporium/domain'
import { Instant, OneOf, ref, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { StorefrontCard } from '../storefront/storefront.schemas.ts'

const both = Type.Object({ en: Type.String(), 'zh-CN': Type.String() })

const teaser = {
  slug: Type.String(),
  title: both,
  introduction: both,
  startsAt: Instant,
  endsAt: Instant,
}

/** A running campaign on the home page (MK-2). */
export const CampaignTeaser = Type.Object(teaser, { $id: 'CampaignTeaser' })
export type CampaignTeaser = Static<typeof CampaignTeaser>

/** The page of a campaign, as buyers see it (MK-2, ST-1). */
export const CampaignPageView = Type.Object(
  {
    ...teaser,
    products: Type.Array(ref(StorefrontCard), {
      description: 'In order; only what is on the shelf',
    }),
  },
  { $id: 'CampaignPage' },
)
export type CampaignPageView = Static<typeof CampaignPageView>

/** The same before or after its time, for its editors. */
export const CampaignPreviewView = Type.Object(
  { phase: OneOf(campaignPhases), page: ref(CampaignPageView) },
  { $id: 'CampaignPreview' },
)
export type CampaignPreviewView = Static<typeof CampaignPreviewView>

export const CampaignPageParams = Strict({ slug: Type.String({ minLength: 1, maxLength: 100 }) })
