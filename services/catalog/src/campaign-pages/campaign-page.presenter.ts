import type { Campaign } from '../campaigns/campaign.entity.ts'
import type { CampaignTeaser } from './campaign-page.schemas.ts'

/** What is said of a campaign on the storefront, in both languages. */
export const presentTeaser = (campaign: Campaign): CampaignTeaser => ({
  slug: campaign.slug,
  title: { en: campaign.titleEn, 'zh-CN': campaign.titleZh },
  introduction: { en: campaign.introductionEn, 'zh-CN': campaign.introductionZh },
  startsAt: campaign.startsAt.toISOString(),
  endsAt: campaign.endsAt.toISOString(),
})
