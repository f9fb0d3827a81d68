import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import type { TeamDeedView } from '../teams/team.schemas.ts'
import { TeamHistoryLine } from './history.entity.ts'

/** What happened in a team, newest first. */
export async function listTeamHistory(
  ctx: Ctx,
  vendorId: string,
  filter: { limit?: number; cursor?: string },
): Promise<Page<TeamDeedView>> {
  const { limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(TeamHistoryLine, 'line')
    .where('line.vendorId = :vendorId', { vendorId })
    .orderBy('line.at', 'DESC')
    .addOrderBy('line.id', 'DESC')
    .limit(limit + 1)
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(line.at, line.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    await query.getMany(),
    limit,
    ({ at, id }) => ({ key: at.toISOString(), id }),
    ({ id, deed, actorName, subject, fromRole, toRole, at }) => ({
      id,
      deed,
      actorName,
      subject,
      fromRole,
      toRole,
      at: at.toISOString(),
    }),
  )
}
