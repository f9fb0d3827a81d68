import { campaignPhases, campaignSlugPattern, limits } from '@emporium/domain'
import {
  Id,
  Instant,
  Name,
  Nullable,
  OneOf,
  PageQuery,
  ref,
  Said,
  Strict,
} from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { ChosenProductView } from '../chosen-products/chosen-product.schemas.ts'
import { campaignParts, campaignVerbs } from './campaign-change.entity.ts'

/** A campaign as an editor plans it, in both languages (MK-2). */
export const CampaignBody = Strict({
  slug: Type.String({
    maxLength: limits.campaignSlug,
    pattern: campaignSlugPattern,
    examples: ['spring-2027'],
    description: 'The last part of its address; it stays once the campaign is published',
  }),
  title: Strict({ en: Name(limits.campaignTitle), 'zh-CN': Name(limits.campaignTitle) }),
  introduction: Strict({
    en: Said(limits.campaignIntroduction),
    'zh-CN': Said(limits.campaignIntroduction),
  }),
  productIds: Type.Array(Id, {
    maxItems: limits.campaignProducts,
    description: 'In the order in which they stand on the page',
  }),
  startsAt: Instant,
  endsAt: Instant,
})
export type CampaignBody = Static<typeof CampaignBody>

export const CampaignsQuery = Strict(PageQuery)
export type CampaignsQuery = Static<typeof CampaignsQuery>

const both = Type.Object({ en: Type.String(), 'zh-CN': Type.String() })

const row = {
  id: Id,
  slug: Type.String(),
  title: both,
  phase: {
    ...OneOf(campaignPhases),
    description: 'How it stands now, by what was decided and by the clock',
  },
  startsAt: Instant,
  endsAt: Instant,
  endedAt: Nullable({ ...Instant, description: 'When somebody ended it before its time' }),
  productCount: Type.Integer(),
  revision: Type.Integer(),
  editedAt: Instant,
  editedBy: Type.String(),
}

/** A campaign in the console's list (MK-2). */
export const CampaignRowView = Type.Object(row, { $id: 'CampaignRow' })
export type CampaignRowView = Static<typeof CampaignRowView>

/** A campaign as its editors see it, with who changed what when (MK-2). */
export const CampaignView = Type.Object(
  {
    ...row,
    introduction: both,
    products: Type.Array(ref(ChosenProductView)),
    hasFreeAddress: Type.Boolean({ description: 'Its address may still be changed' }),
    history: Type.Array(
      Type.Object({
        revision: Type.Integer(),
        verb: OneOf(campaignVerbs),
        parts: Type.Array(OneOf(campaignParts), { description: 'What an edit changed' }),
        by: Type.String(),
        at: Instant,
      }),
      { description: 'The last changes, newest first' },
    ),
    actions: Type.Array(Type.String(), { description: 'What you may do now' }),
  },
  { $id: 'Campaign' },
)
export type CampaignView = Static<typeof CampaignView>
