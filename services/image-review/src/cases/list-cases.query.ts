import { limits, type ReviewCaseStatus } from '@emporium/domain'
import {
  decodeCursor,
  forbidden,
  idOf,
  isStaff,
  pageOf,
  vendorsOf,
  type Ctx,
  type Page,
} from '@emporium/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { ReviewCase } from './case.entity.ts'
import { mayReadCases } from './case.policy.ts'
import { presentSummary, type CaseRow } from './case.presenter.ts'
import type { CasesQuery, CaseSummaryView } from './case.schemas.ts'
import { openStages, staffStages } from './case.stages.ts'

type Rows = SelectQueryBuilder<ReviewCase>

/** Everything but the listing. */
const columns = [
  'subject.id',
  'subject.submissionId',
  'subject.productId',
  'subject.versionId',
  'subject.vendorId',
  'subject.vendorName',
  'subject.productName',
  'subject.productType',
  'subject.kind',
  'subject.versionNumber',
  'subject.round',
  'subject.previousCaseId',
  'subject.status',
  'subject.assigneeId',
  'subject.assigneeName',
  'subject.openedAt',
  'subject.dueAt',
  'subject.closedAt',
  'subject.checkedAt',
]

function stagesOf(stage: NonNullable<CasesQuery['stage']>): readonly ReviewCaseStatus[] | null {
  if (stage === 'all') return null
  return stage === 'open' ? openStages : [stage]
}

function narrow(query: Rows, ctx: Ctx, filter: CasesQuery): void {
  const { assignee, overdue, type, q, productId, vendorId } = filter
  if (assignee === 'none') query.andWhere('subject.assigneeId IS NULL')
  else if (assignee)
    query.andWhere('subject.assigneeId = :assignee', {
      assignee: assignee === 'me' ? idOf(ctx.actor) : assignee,
    })
  if (overdue)
    query
      .andWhere('subject.dueAt < :now', { now: ctx.now() })
      .andWhere('subject.status = ANY(:staffStages)', { staffStages })
  if (type) query.andWhere('subject.productType = :type', { type })
  if (productId) query.andWhere('subject.productId = :productId', { productId })
  if (vendorId) query.andWhere('subject.vendorId = :vendorId', { vendorId })
  const words = q?.trim().replaceAll(/[\\%_]/g, '\\$&')
  if (words)
    query.andWhere('(subject.productName ILIKE :words OR subject.vendorName ILIKE :words)', {
      words: `%${words}%`,
    })
}

/** Staff sees the whole queue, most urgent first; a seller the cases of the own companies, newest first (RV-7). */
export async function listCases(ctx: Ctx, filter: CasesQuery): Promise<Page<CaseSummaryView>> {
  const isDesk = isStaff(ctx.actor, 'reviewer')
  const own = vendorsOf(ctx.actor)
  if (!isDesk && (own.length === 0 || !mayReadCases(ctx.actor))) throw forbidden()
  const { limit = limits.pageSize, stage = isDesk ? 'open' : 'all' } = filter
  const [by, direction] = isDesk ? (['dueAt', 'ASC'] as const) : (['openedAt', 'DESC'] as const)
  const query = ctx.db
    .createQueryBuilder(ReviewCase, 'subject')
    .select(columns)
    .orderBy(`subject.${by}`, direction)
    .addOrderBy('subject.id', direction)
    .limit(limit + 1)
  if (!isDesk) query.andWhere('subject.vendorId = ANY(:own)', { own })
  const stages = stagesOf(stage)
  if (stages) query.andWhere('subject.status = ANY(:stages)', { stages })
  narrow(query, ctx, filter)
  const after = decodeCursor(filter.cursor)
  const beyond = isDesk ? '>' : '<'
  if (after)
    query.andWhere(`(subject.${by}, subject.id) ${beyond} (:key::timestamptz, :id::uuid)`, after)
  const rows: CaseRow[] = await query.getMany()
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row[by].toISOString(), id: row.id }),
    (row) => presentSummary(ctx.actor, row, ctx.now()),
  )
}
