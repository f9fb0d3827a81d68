import { forbidden, type Ctx } from '@emporium/service-kit'
import { CampaignChange } from './campaign-change.entity.ts'
import { Campaign } from './campaign.entity.ts'
import type { CampaignBody } from './campaign.schemas.ts'
import { planOf } from './plan-of.ts'
import { requireSound } from './sound-campaign.ts'

/** Operations begins a campaign; it is a draft until it is published (MK-2). */
export function createCampaign(ctx: Ctx, body: CampaignBody): Promise<Campaign> {
  return ctx.transaction(async (tx) => {
    const { actor } = ctx
    if (actor.kind !== 'account') throw forbidden()
    await requireSound(tx, body, null, ctx.now())
    const made = await tx.save(Campaign.draft(planOf(body), actor.name, ctx.now()))
    await tx.save(CampaignChange.of(made, 'create'))
    return made
  })
}
