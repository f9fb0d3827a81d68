import { tidy, tidyLine } from '../texts/tidy.ts'
import type { CampaignPlan } from './campaign.entity.ts'
import type { CampaignBody } from './campaign.schemas.ts'

/** What was sent, in the columns of the table; its times must be known to be moments. */
export function planOf(body: CampaignBody): CampaignPlan {
  const { slug, title, introduction, productIds } = body
  return {
    slug,
    titleEn: tidyLine(title.en) ?? '',
    titleZh: tidyLine(title['zh-CN']) ?? '',
    introductionEn: tidy(introduction.en) ?? '',
    introductionZh: tidy(introduction['zh-CN']) ?? '',
    productIds: [...productIds],
    startsAt: new Date(body.startsAt),
    endsAt: new Date(body.endsAt),
  }
}
