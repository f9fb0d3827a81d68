import type { CampaignPart } from './campaign-change.entity.ts'
import type { CampaignPlan } from './campaign.entity.ts'

/** The fields that each part of a campaign is made of. */
const fieldsOf: Readonly<Record<CampaignPart, readonly (keyof CampaignPlan)[]>> = {
  slug: ['slug'],
  title: ['titleEn', 'titleZh'],
  introduction: ['introductionEn', 'introductionZh'],
  products: ['productIds'],
  period: ['startsAt', 'endsAt'],
}

const said = (plan: CampaignPlan, fields: readonly (keyof CampaignPlan)[]) =>
  JSON.stringify(fields.map((field) => plan[field]))

/** The parts in which two plans of a campaign differ, for its history (MK-2). */
export const changedParts = (before: CampaignPlan, after: CampaignPlan): CampaignPart[] =>
  Object.entries(fieldsOf).flatMap(([part, fields]) =>
    said(before, fields) === said(after, fields) ? [] : [part as CampaignPart],
  )
