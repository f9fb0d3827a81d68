import type { Ctx, EditedRevision } from '@emporium/service-kit'
import { CampaignChange } from './campaign-change.entity.ts'
import type { Campaign } from './campaign.entity.ts'
import type { CampaignBody } from './campaign.schemas.ts'
import { changedParts } from './changed-parts.ts'
import { openCampaign } from './open-campaign.ts'
import { planOf } from './plan-of.ts'
import { requireSound } from './sound-campaign.ts'

/** Operations changes a campaign that is not over; of two who do it at once, the second is told (MK-2). */
export function editCampaign(
  ctx: Ctx,
  id: string,
  edited: EditedRevision,
  body: CampaignBody,
): Promise<Campaign> {
  return ctx.transaction(async (tx) => {
    const { found, by } = await openCampaign(ctx, tx, 'edit', { id, edited })
    await requireSound(tx, body, found, ctx.now())
    const plan = planOf(body)
    const parts = changedParts(found, plan)
    if (parts.length === 0) return found
    found.edit(plan, by.name, ctx.now())
    await tx.save(CampaignChange.of(found, 'edit', parts))
    return tx.save(found)
  })
}
