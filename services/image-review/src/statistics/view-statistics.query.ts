import type { Ctx } from '@emporium/service-kit'
import { appealFigures } from './appeals.query.ts'
import { openByDay } from './open-by-day.query.ts'
import { periodOf } from './period.ts'
import { stageTimes } from './stage-times.query.ts'
import type { StatisticsQuery, StatisticsView } from './statistics.schemas.ts'
import { throughput } from './throughput.query.ts'
import { reasonCounts, reviewerCounts } from './verdicts.query.ts'

/** What the desk did in a period, counted from steps and verdicts (RV-9). One question after the other: a look must not take the pool. */
export async function viewStatistics(ctx: Ctx, query: StatisticsQuery): Promise<StatisticsView> {
  const { db } = ctx
  const period = await periodOf(ctx, query)
  return {
    from: period.from,
    to: period.to,
    timeZone: period.calendar.timeZone,
    weeks: await throughput(db, period),
    stages: await stageTimes(db, period),
    reasons: await reasonCounts(db, period),
    reviewers: await reviewerCounts(db, period),
    appeals: await appealFigures(db, period),
    openByDay: await openByDay(db, period, ctx.now()),
  }
}
