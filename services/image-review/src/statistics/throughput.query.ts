import type { EntityManager } from 'typeorm'
import type { Period } from './period.ts'
import type { StatisticsView } from './statistics.schemas.ts'

/** What came in and what was decided in each week of the period, also in weeks without anything. */
export function throughput(
  db: EntityManager,
  { from, to, begins, ends, type, calendar }: Period,
): Promise<StatisticsView['weeks']> {
  return db.query(
    `WITH steps AS (
       SELECT date_trunc('week', step.at AT TIME ZONE $5)::date AS week, step.verb
       FROM transitions step JOIN review_cases subject ON subject.id = step.subject_id
       WHERE step.machine = 'review-case' AND step.at >= $1 AND step.at < $2
         AND step.verb IN ('open', 'passInformation', 'reject', 'withdraw')
         AND ($6::varchar IS NULL OR subject.product_type = $6)
     )
     SELECT to_char(weeks.week, 'YYYY-MM-DD') AS week,
       count(*) FILTER (WHERE verb = 'open')::int AS opened,
       count(*) FILTER (WHERE verb = 'passInformation')::int AS passed,
       count(*) FILTER (WHERE verb = 'reject')::int AS rejected,
       count(*) FILTER (WHERE verb = 'withdraw')::int AS withdrawn
     FROM generate_series(date_trunc('week', $3::date::timestamp), $4::date::timestamp, '7 days') AS weeks (week)
     LEFT JOIN steps ON steps.week = weeks.week::date
     GROUP BY weeks.week ORDER BY weeks.week`,
    [begins, ends, from, to, calendar.timeZone, type],
  )
}
