import { appeal, reviewCase, type ReviewCaseStatus } from '@emporium/domain'
import { idOf, type Ctx } from '@emporium/service-kit'
import { Appeal } from '../appeals/appeal.entity.ts'
import { ReviewCase } from './case.entity.ts'
import type { CasesSummaryView } from './case.schemas.ts'
import { openStages } from './case.stages.ts'

type Row = {
  stage: ReviewCaseStatus
  count: string
  mine: string
  unassigned: string
  overdue: string
  waiting: string
}

/** Who has open cases, and how many; by name. */
const assigneesOf = ({ db }: Ctx): Promise<CasesSummaryView['assignees']> =>
  db.query(
    `SELECT assignee_id AS id, max(assignee_name) AS name, count(*)::int AS count FROM review_cases
     WHERE closed_at IS NULL AND assignee_id IS NOT NULL
     GROUP BY assignee_id ORDER BY name, id`,
  )

/** The counters of the desk: cases in each open stage, mine, nobody's and overdue (RV-7). */
export async function summariseCases(ctx: Ctx): Promise<CasesSummaryView> {
  const rows: Row[] = await ctx.db
    .createQueryBuilder(ReviewCase, 'subject')
    .select('subject.status', 'stage')
    .addSelect('count(*)', 'count')
    .addSelect('count(*) FILTER (WHERE subject.assigneeId = :me)', 'mine')
    .addSelect('count(*) FILTER (WHERE subject.assigneeId IS NULL)', 'unassigned')
    .addSelect(
      `count(*) FILTER (WHERE subject.dueAt < :now AND subject.waitsFor = 'desk')`,
      'overdue',
    )
    .addSelect(`count(*) FILTER (WHERE subject.waitsFor = 'seller')`, 'waiting')
    .where('subject.closedAt IS NULL')
    .groupBy('subject.status')
    .setParameters({ me: idOf(ctx.actor), now: ctx.now() })
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
    waitsForSeller: sum((row) => row.waiting),
    assignees: await assigneesOf(ctx),
    appealed: await ctx.db.countBy(Appeal, { status: appeal.initial }),
  }
}
