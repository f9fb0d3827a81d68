import type { Actor } from '@emporium/service-kit'
import type { ChosenProductView } from '../chosen-products/chosen-product.schemas.ts'
import type { CampaignChange } from './campaign-change.entity.ts'
import type { Campaign } from './campaign.entity.ts'
import { actionsOnCampaign } from './campaign.policy.ts'
import type { CampaignRowView, CampaignView } from './campaign.schemas.ts'

/** A campaign in a list. */
export function presentRow(campaign: Campaign, now: Date): CampaignRowView {
  const { id, slug, titleEn, titleZh, productIds, revision, editedBy } = campaign
  return {
    id,
    slug,
    title: { en: titleEn, 'zh-CN': titleZh },
    phase: campaign.phaseAt(now),
    startsAt: campaign.startsAt.toISOString(),
    endsAt: campaign.endsAt.toISOString(),
    endedAt: campaign.endedAt?.toISOString() ?? null,
    productCount: productIds.length,
    revision,
    editedAt: campaign.editedAt.toISOString(),
    editedBy,
  }
}

const presentChange = ({ revision, verb, parts, byName: by, at }: CampaignChange) => ({
  revision,
  verb,
  parts,
  by,
  at: at.toISOString(),
})

/** What belongs to a campaign. */
type Parts = {
  products: ReadonlyMap<string, ChosenProductView>
  changes: readonly CampaignChange[]
}

/** A campaign as its editors see it. */
export function presentCampaign(
  { actor, now }: { actor: Actor; now: Date },
  campaign: Campaign,
  { products, changes }: Parts,
): CampaignView {
  const { introductionEn, introductionZh, productIds, hasFreeAddress } = campaign
  return {
    ...presentRow(campaign, now),
    introduction: { en: introductionEn, 'zh-CN': introductionZh },
    products: productIds.flatMap((id) => products.get(id) ?? []),
    hasFreeAddress,
    history: changes.map(presentChange),
    actions: actionsOnCampaign(actor, campaign, now),
  }
}
