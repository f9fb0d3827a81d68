import type { EntityManager } from 'typeorm'
import type { Period } from './period.ts'
import type { StatisticsView } from './statistics.schemas.ts'

const given = `FROM verdicts verdict JOIN review_cases subject ON subject.id = verdict.case_id
  WHERE verdict.at >= $1 AND verdict.at < $2 AND ($3::varchar IS NULL OR subject.product_type = $3)`

/** Why submissions were rejected in the period, the most frequent first. */
export function reasonCounts(
  db: EntityManager,
  { begins, ends, type }: Period,
): Promise<StatisticsView['reasons']> {
  return db.query(
    `SELECT reason ->> 'code' AS code, count(*)::int AS count
     FROM (SELECT jsonb_array_elements(verdict.reasons) AS reason ${given}) said
     GROUP BY 1 ORDER BY 2 DESC, 1`,
    [begins, ends, type],
  )
}

/** Who decided how often in the period, under the name that they had last. */
export function reviewerCounts(
  db: EntityManager,
  { begins, ends, type }: Period,
): Promise<StatisticsView['reviewers']> {
  return db.query(
    `SELECT verdict.reviewer_id AS id,
       (array_agg(verdict.reviewer_name ORDER BY verdict.at DESC))[1] AS name,
       count(*) FILTER (WHERE verdict.decision = 'pass')::int AS passed,
       count(*) FILTER (WHERE verdict.decision = 'reject')::int AS rejected,
       count(verdict.override)::int AS overrides
     ${given}
     GROUP BY 1 ORDER BY count(*) DESC, 2, 1`,
    [begins, ends, type],
  )
}
