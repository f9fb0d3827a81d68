import { authorize, notFound, type Ctx } from '@emporium/service-kit'
import { chosenProducts } from '../chosen-products/chosen-products.query.ts'
import { CampaignChange } from './campaign-change.entity.ts'
import { Campaign } from './campaign.entity.ts'
import { campaignPolicy } from './campaign.policy.ts'
import { presentCampaign } from './campaign.presenter.ts'
import type { CampaignView } from './campaign.schemas.ts'

/** Changes that are shown; the audit has all. */
const lastChanges = 50

/** A campaign that the caller may see; 404 for any other. */
export async function seenCampaign(ctx: Ctx, id: string): Promise<Campaign> {
  const found = await ctx.db.findOneBy(Campaign, { id })
  if (!found) throw notFound()
  authorize(campaignPolicy, ctx.actor, 'see', found)
  return found
}

/** A campaign as its editors see it, with what buyers do not see of it, and its history (MK-2). */
export async function viewCampaign(ctx: Ctx, id: string): Promise<CampaignView> {
  const found = await seenCampaign(ctx, id)
  const [products, changes] = await Promise.all([
    chosenProducts(ctx, found.productIds),
    ctx.db.find(CampaignChange, {
      where: { campaignId: id },
      order: { revision: 'DESC' },
      take: lastChanges,
    }),
  ])
  return presentCampaign({ actor: ctx.actor, now: ctx.now() }, found, { products, changes })
}
