import type { EntityManager } from 'typeorm'
import type { Period } from './period.ts'
import { workedAt } from './stage-times.query.ts'
import type { StatisticsView } from './statistics.schemas.ts'
import { workingDays } from './working-days.ts'

type Figures = StatisticsView['appeals']

async function firstAppealed(db: EntityManager, { begins, ends }: Period): Promise<Date> {
  const [row] = await db.query<{ at: Date | null }[]>(
    'SELECT min(appealed_at) AS at FROM appeals WHERE decided_at >= $1 AND decided_at < $2',
    [begins, ends],
  )
  return row?.at ?? begins
}

/** Appeals of the period: how many came in, what became of those that ended, and how long the desk took to decide. */
export async function appealFigures(db: EntityManager, period: Period): Promise<Figures> {
  const { begins, ends, type, calendar } = period
  const days = workingDays(calendar, await firstAppealed(db, period), ends)
  const [figures] = await db.query<[Figures]>(
    `WITH days AS (
       SELECT * FROM unnest($5::date[], $6::timestamptz[], $7::timestamptz[], $8::float8[])
         AS day (date, opens, closes, before)
     ), appealed AS (
       SELECT appeal.status, appeal.appealed_at >= $1 AND appeal.appealed_at < $2 AS is_new,
         appeal.decided_at >= $1 AND appeal.decided_at < $2 AS is_over,
         CASE WHEN appeal.decided_by IS NOT NULL THEN
           (${workedAt('appeal.decided_at', 'last')}) - (${workedAt('appeal.appealed_at', 'first')}) END AS hours
       FROM appeals appeal JOIN review_cases subject ON subject.id = appeal.case_id
       LEFT JOIN days first ON first.date = (appeal.appealed_at AT TIME ZONE $4)::date
       LEFT JOIN days last ON last.date = (appeal.decided_at AT TIME ZONE $4)::date
       WHERE $3::varchar IS NULL OR subject.product_type = $3
     )
     SELECT count(*) FILTER (WHERE is_new)::int AS filed,
       count(*) FILTER (WHERE is_over AND status = 'upheld')::int AS upheld,
       count(*) FILTER (WHERE is_over AND status = 'overturned')::int AS overturned,
       count(*) FILTER (WHERE is_over AND status = 'lapsed')::int AS lapsed,
       round((percentile_cont(0.5) WITHIN GROUP (ORDER BY hours) FILTER (WHERE is_over))::numeric, 2)::float8 AS "medianHours",
       round((percentile_cont(0.95) WITHIN GROUP (ORDER BY hours) FILTER (WHERE is_over))::numeric, 2)::float8 AS "p95Hours"
     FROM appealed`,
    [begins, ends, type, calendar.timeZone, days.dates, days.opens, days.closes, days.before],
  )
  return figures
}
