import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { Campaign } from './campaign.entity.ts'
import { presentRow } from './campaign.presenter.ts'
import type { CampaignRowView, CampaignsQuery } from './campaign.schemas.ts'

/** All campaigns, those that start last first (MK-2). */
export async function listCampaigns(
  ctx: Ctx,
  { limit = limits.pageSize, cursor }: CampaignsQuery,
): Promise<Page<CampaignRowView>> {
  const after = decodeCursor(cursor)
  const query = ctx.db.createQueryBuilder(Campaign, 'campaign')
  if (after) query.where('(campaign.startsAt, campaign.id) < (:key::timestamptz, :id::uuid)', after)
  const rows = await query
    .orderBy('campaign.startsAt', 'DESC')
    .addOrderBy('campaign.id', 'DESC')
    .limit(limit + 1)
    .getMany()
  return pageOf(
    rows,
    limit,
    ({ startsAt, id }) => ({ key: startsAt.toISOString(), id }),
    (row) => presentRow(row, ctx.now()),
  )
}
