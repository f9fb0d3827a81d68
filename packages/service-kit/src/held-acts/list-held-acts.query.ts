import { limits } from '@emporium/domain'
import type { Ctx } from '../context.ts'
import { decodeCursor, pageOf, type Page } from '../http/pages.ts'
import type { ActRules } from './act-rules.ts'
import { HeldAct } from './held-act.entity.ts'
import { presentAct } from './held-act.presenter.ts'
import type { HeldActsQuery, HeldActView } from './held-act.schemas.ts'

/** A time as text that sorts and compares exactly, whatever a made-up cursor says. */
const written = `to_char(act.proposedAt AT TIME ZONE 'UTC', 'YYYYMMDDHH24MISSMS')`

/** The acts of a service that need or needed a second person, newest first (RV-7). */
export async function listHeldActs(
  ctx: Ctx,
  rules: ActRules,
  { status, subjectId, limit = limits.pageSize, cursor }: HeldActsQuery,
): Promise<Page<HeldActView>> {
  const query = ctx.db
    .createQueryBuilder(HeldAct, 'act')
    .orderBy('act.proposedAt', 'DESC')
    .addOrderBy('act.id', 'DESC')
    .limit(limit + 1)
  if (status) query.andWhere('act.status = :status', { status })
  if (subjectId) query.andWhere('act.subjectId = :subjectId', { subjectId })
  const after = decodeCursor(cursor)
  if (after) query.andWhere(`(${written}, act.id::text) < (:key, :id)`, after)
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.proposedAt.toISOString().replaceAll(/\D/g, ''), id: row.id }),
    (row) => presentAct(ctx.actor, rules, row, ctx.now()),
  )
}
