import type { Ctx, EditedRevision } from '@emporium/service-kit'
import { CampaignChange } from './campaign-change.entity.ts'
import type { Campaign } from './campaign.entity.ts'
import { openCampaign } from './open-campaign.ts'

/** Operations ends a campaign before its time; one that has not begun is never shown (MK-2). */
export function endCampaign(ctx: Ctx, id: string, edited: EditedRevision): Promise<Campaign> {
  return ctx.transaction(async (tx) => {
    const { found, by } = await openCampaign(ctx, tx, 'end', { id, edited })
    await tx.record(found.end(by.name, ctx.now()))
    await tx.save(CampaignChange.of(found, 'end'))
    return tx.save(found)
  })
}
