import { notFound, type Ctx } from '@emporium/service-kit'
import { Campaign } from '../campaigns/campaign.entity.ts'
import { seenCampaign } from '../campaigns/view-campaign.query.ts'
import { chosenCards } from '../chosen-products/chosen-cards.query.ts'
import { presentTeaser } from './campaign-page.presenter.ts'
import { campaignOver } from './campaign-page.problems.ts'
import type { CampaignPageView, CampaignPreviewView } from './campaign-page.schemas.ts'

/** The page is made alike for buyers and for those who look at it before its time. */
const pageOf = async (ctx: Ctx, campaign: Campaign): Promise<CampaignPageView> => ({
  ...presentTeaser(campaign),
  products: await chosenCards(ctx, campaign.productIds),
})

/** The page of a running campaign; 410 once it is over, 404 for one that was never shown (MK-2). */
export async function campaignPage(ctx: Ctx, slug: string): Promise<CampaignPageView> {
  const now = ctx.now()
  // A text that no address can be is not asked of the database: it may hold what that cannot store.
  const found = /^[a-z0-9-]+$/.test(slug) && (await ctx.db.findOneBy(Campaign, { slug }))
  if (!found || !found.wasShownBy(now)) throw notFound()
  if (found.phaseAt(now) === 'ended') throw campaignOver()
  return pageOf(ctx, found)
}

/** The page as buyers will see it, or saw it: for operations alone (MK-2). */
export async function previewCampaign(ctx: Ctx, id: string): Promise<CampaignPreviewView> {
  const found = await seenCampaign(ctx, id)
  return { phase: found.phaseAt(ctx.now()), page: await pageOf(ctx, found) }
}
