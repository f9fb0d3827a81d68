import { reviewCase, type ReviewCaseStatus } from '@emporium/domain'
import type { EntityManager } from 'typeorm'
import { turnAt } from '../cases/case.turns.ts'
import type { Period } from './period.ts'
import type { StatisticsView } from './statistics.schemas.ts'
import { workingDays } from './working-days.ts'

/** Stages of which the time is the desk's; the others are the seller's or the platform's. */
const deskStages: readonly ReviewCaseStatus[] = reviewCase.states.filter(
  (state) => turnAt(state) === 'desk',
)

/** Working hours since the beginning of the calendar, at an instant. */
export const workedAt = (instant: string, day: string) =>
  `${day}.before + extract(epoch FROM least(greatest(${instant}, ${day}.opens), ${day}.closes) - ${day}.opens) / 3600`

/**
 * Stretches of a case between the steps that lead to another stage or turn: where it stood, and whether the desk waited
 * for the seller meanwhile. Steps that change neither (a claim, a release) are left out.
 */
const stretches = `
  SELECT step.subject_id, step.to_state AS stage, step.verb = 'askSeller' AS is_wait, step.at AS began,
    lead(step.at) OVER (PARTITION BY step.subject_id ORDER BY step.at, step.id) AS ended
  FROM transitions step JOIN review_cases subject ON subject.id = step.subject_id
  WHERE step.machine = 'review-case'
    AND (step.from_state <> step.to_state OR step.verb IN ('open', 'askSeller', 'answer', 'resume'))
    AND subject.opened_at < $2 AND (subject.closed_at IS NULL OR subject.closed_at >= $1)
    AND ($3::varchar IS NULL OR subject.product_type = $3)`

async function firstOpened(db: EntityManager, { begins, ends }: Period): Promise<Date> {
  const [row] = await db.query<{ at: Date | null }[]>(
    `SELECT min(opened_at) AS at FROM review_cases
     WHERE opened_at < $2 AND (closed_at IS NULL OR closed_at >= $1)`,
    [begins, ends],
  )
  return row?.at ?? begins
}

/** How long cases had been in a stage that they left in the period: of the desk's stages its own working time. */
export async function stageTimes(
  db: EntityManager,
  period: Period,
): Promise<StatisticsView['stages']> {
  const { begins, ends, type, calendar } = period
  const days = workingDays(calendar, await firstOpened(db, period), ends)
  const rows = await db.query<StatisticsView['stages']>(
    `WITH days AS (
       SELECT * FROM unnest($5::date[], $6::timestamptz[], $7::timestamptz[], $8::float8[])
         AS day (date, opens, closes, before)
     ), stretches AS (${stretches}
     ), stays AS (
       SELECT stretch.subject_id, stretch.stage, sum(CASE
           WHEN NOT stretch.stage = ANY($9) THEN extract(epoch FROM stretch.ended - stretch.began) / 3600
           WHEN stretch.is_wait THEN 0
           ELSE (${workedAt('stretch.ended', 'last')}) - (${workedAt('stretch.began', 'first')}) END) AS hours
       FROM stretches stretch
       LEFT JOIN days first ON first.date = (stretch.began AT TIME ZONE $4)::date
       LEFT JOIN days last ON last.date = (stretch.ended AT TIME ZONE $4)::date
       GROUP BY stretch.subject_id, stretch.stage
       HAVING bool_and(stretch.ended IS NOT NULL) AND max(stretch.ended) >= $1 AND max(stretch.ended) < $2
     )
     SELECT stage, count(*)::int AS count, stage = ANY($9) AS "isWorkingTime",
       round(percentile_cont(0.5) WITHIN GROUP (ORDER BY hours)::numeric, 2)::float8 AS "medianHours",
       round(percentile_cont(0.95) WITHIN GROUP (ORDER BY hours)::numeric, 2)::float8 AS "p95Hours"
     FROM stays GROUP BY stage`,
    [
      begins,
      ends,
      type,
      calendar.timeZone,
      days.dates,
      days.opens,
      days.closes,
      days.before,
      deskStages,
    ],
  )
  const place = (stage: ReviewCaseStatus) => reviewCase.states.indexOf(stage)
  return rows.toSorted((one, other) => place(one.stage) - place(other.stage))
}
