import type { ReviewCaseStatus } from '@emporium/domain'
import { idOf, isStaff, type Ctx } from '@emporium/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { Horizon } from './case.presenter.ts'
import type { ReviewCase } from './case.entity.ts'
import { narrowByRisk } from './case.risk.ts'
import type { CasesQuery } from './case.schemas.ts'

type Rows = SelectQueryBuilder<ReviewCase>

const dayMs = 86_400_000

function narrowByStage(query: Rows, stage: NonNullable<CasesQuery['stage']>): void {
  if (stage === 'open') query.andWhere('subject.closedAt IS NULL')
  else if (stage === 'appealed')
    query.andWhere(`EXISTS (SELECT 1 FROM appeals WHERE case_id = subject.id AND status = 'open')`)
  else if (stage !== 'all')
    query.andWhere('subject.status = :stage', { stage: stage satisfies ReviewCaseStatus })
}

/** Only what waits for the desk can be due: the clock of the others stands still (RV-9). */
function narrowByDue(query: Rows, due: CasesQuery['due'], { now, soonUntil }: Horizon): void {
  if (!due) return
  query.andWhere(`subject.waitsFor = 'desk'`)
  if (due === 'overdue') query.andWhere('subject.dueAt < :now', { now })
  else query.andWhere('subject.dueAt >= :now AND subject.dueAt <= :soonUntil', { now, soonUntil })
}

function narrowByPeople(query: Rows, ctx: Ctx, { assignee, vendorId, waitsFor }: CasesQuery): void {
  if (assignee === 'none') query.andWhere('subject.assigneeId IS NULL')
  else if (assignee)
    query.andWhere('subject.assigneeId = :assignee', {
      assignee: assignee === 'me' ? idOf(ctx.actor) : assignee,
    })
  if (vendorId) query.andWhere('subject.vendorId = :vendorId', { vendorId })
  if (waitsFor) query.andWhere('subject.waitsFor = :waitsFor', { waitsFor })
}

function narrowByWhat(query: Rows, { type, kind, productId, q }: CasesQuery): void {
  if (type) query.andWhere('subject.productType = :type', { type })
  if (kind) query.andWhere('subject.kind = :kind', { kind })
  if (productId) query.andWhere('subject.productId = :productId', { productId })
  const words = q?.trim().replaceAll(/[\\%_]/g, '\\$&')
  if (words)
    query.andWhere('(subject.productName ILIKE :words OR subject.vendorName ILIKE :words)', {
      words: `%${words}%`,
    })
}

/** Leaves of a list of cases what a filter lets through (RV-7, RV-9). */
export async function narrowCases(
  query: Rows,
  ctx: Ctx,
  {
    stage,
    filter,
    horizon,
  }: { stage: NonNullable<CasesQuery['stage']>; filter: CasesQuery; horizon: Horizon },
): Promise<void> {
  narrowByStage(query, stage)
  narrowByDue(query, filter.due, horizon)
  narrowByPeople(query, ctx, filter)
  narrowByWhat(query, filter)
  if (filter.olderThanDays)
    query.andWhere('subject.openedAt <= :openedUntil', {
      openedUntil: new Date(horizon.now.getTime() - filter.olderThanDays * dayMs),
    })
  // Rules that only the desk knows of must not show through.
  if (filter.risk && isStaff(ctx.actor, 'reviewer')) await narrowByRisk(query, ctx.db, filter.risk)
}
