import { reviewCase, type ReviewCaseStatus } from '@emporium/domain'
import { idOf, type Ctx } from '@emporium/service-kit'
import { ReviewCase } from './case.entity.ts'
import type { CasesSummaryView } from './case.schemas.ts'
import { openStages, staffStages } from './case.stages.ts'

type Row = {
  stage: ReviewCaseStatus
  count: string
  mine: string
  unassigned: string
  overdue: string
}

/** The counters of the desk: cases in each open stage, mine, nobody's and overdue (RV-7). */
export async function summariseCases(ctx: Ctx): Promise<CasesSummaryView> {
  const rows: Row[] = await ctx.db
    .createQueryBuilder(ReviewCase, 'subject')
    .select('subject.status', 'stage')
    .addSelect('count(*)', 'count')
    .addSelect('count(*) FILTER (WHERE subject.assigneeId = :me)', 'mine')
    .addSelect('count(*) FILTER (WHERE subject.assigneeId IS NULL)', 'unassigned')
    .addSelect(
      'count(*) FILTER (WHERE subject.dueAt < :now AND subject.status = ANY(:staffStages))',
      'overdue',
    )
    .where('subject.status = ANY(:openStages)')
    .groupBy('subject.status')
    .setParameters({ me: idOf(ctx.actor), now: ctx.now(), staffStages, openStages })
    .getRawMany()
  const sum = (of: (row: Row) => string) => rows.reduce((total, row) => total + Number(of(row)), 0)
  return {
    stages: reviewCase.states
      .filter((stage) => openStages.includes(stage))
      .map((stage) => ({
        stage,
        count: Number(rows.find((row) => row.stage === stage)?.count ?? 0),
      })),
    open: sum((row) => row.count),
    mine: sum((row) => row.mine),
    unassigned: sum((row) => row.unassigned),
    overdue: sum((row) => row.overdue),
  }
}
