import type { EntityManager } from 'typeorm'
import type { Period } from './period.ts'
import type { StatisticsView } from './statistics.schemas.ts'

/** How many cases were open at the end of each day of the period, up to today. */
export function openByDay(
  db: EntityManager,
  { from, to, type, calendar }: Period,
  now: Date,
): Promise<StatisticsView['openByDay']> {
  return db.query(
    `WITH moves AS (
       SELECT opened_at AS at, 1 AS change FROM review_cases
       WHERE ($5::varchar IS NULL OR product_type = $5)
       UNION ALL
       SELECT closed_at, -1 FROM review_cases
       WHERE closed_at IS NOT NULL AND ($5::varchar IS NULL OR product_type = $5)
     ), daily AS (
       -- All that was before the period stands at its first day.
       SELECT greatest((at AT TIME ZONE $3)::date, $1::date) AS day, sum(change) AS change
       FROM moves GROUP BY 1
     )
     SELECT to_char(days.day, 'YYYY-MM-DD') AS day,
       (sum(coalesce(daily.change, 0)) OVER (ORDER BY days.day))::int AS open
     FROM generate_series($1::date::timestamp,
       least($2::date, ($4::timestamptz AT TIME ZONE $3)::date)::timestamp, '1 day') AS days (day)
     LEFT JOIN daily ON daily.day = days.day::date
     ORDER BY days.day`,
    [from, to, calendar.timeZone, now, type],
  )
}
