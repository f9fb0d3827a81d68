import { faultAt } from '@emporium/domain'
import { invalidRequest, joinCtx, type Ctx, type EditedRevision } from '@emporium/service-kit'
import { chosenCards } from '../chosen-products/chosen-cards.query.ts'
import { CampaignChange } from './campaign-change.entity.ts'
import type { Campaign } from './campaign.entity.ts'
import { campaignEmpty } from './campaign.problems.ts'
import { openCampaign } from './open-campaign.ts'

/** Operations publishes a campaign that shows something and is not over already (MK-2). */
export function publishCampaign(ctx: Ctx, id: string, edited: EditedRevision): Promise<Campaign> {
  return ctx.transaction(async (tx) => {
    const { found, by } = await openCampaign(ctx, tx, 'publish', { id, edited })
    const step = found.publish(by.name, ctx.now())
    if (found.endsAt <= ctx.now())
      throw invalidRequest({ errors: [faultAt('#/endsAt', 'moment-over')] })
    const shown = await chosenCards(joinCtx(ctx, tx), found.productIds)
    if (shown.length === 0) throw campaignEmpty()
    await tx.record(step)
    await tx.save(CampaignChange.of(found, 'publish'))
    return tx.save(found)
  })
}
