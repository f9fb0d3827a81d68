import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { Brackets } from 'typeorm'
import { Activity } from './activity.entity.ts'
import type { ActivityView } from './activity.schemas.ts'

const view = (row: Activity): ActivityView => ({
  id: row.id,
  kind: row.kind,
  address: row.address,
  userAgent: row.userAgent,
  isByAdmin: row.byId !== null,
  reason: row.reason,
  at: row.at.toISOString(),
})

/** What happened to an account, the newest first. */
export async function listActivities(
  ctx: Ctx,
  accountId: string,
  { limit = limits.pageSize, cursor }: { limit?: number; cursor?: string },
): Promise<Page<ActivityView>> {
  const query = ctx.db
    .createQueryBuilder(Activity, 'activity')
    .where('activity.accountId = :accountId', { accountId })
    .orderBy('activity.at', 'DESC')
    .addOrderBy('activity.id', 'DESC')
    .limit(limit + 1)
  const after = decodeCursor(cursor)
  if (after)
    query.andWhere(
      new Brackets((where) =>
        where.where('(activity.at, activity.id) < (:key::timestamptz, :id::uuid)', after),
      ),
    )
  const keyOf = (row: Activity) => ({ key: row.at.toISOString(), id: row.id })
  return pageOf(await query.getMany(), limit, keyOf, view)
}
