import type { Tx } from '@emporium/service-kit'
import { dueByCalendar, type ReviewClock } from './review-clock.ts'
import type { WorkCalendar } from './work-calendar.ts'

type Due = { id: string; dueAt: Date }

/**
 * The due dates of cases that wait for the desk, by other hours: as much working time is left as was left by the old
 * ones. What is overdue stays so, and a case that waits for its seller is counted when it goes on (RV-9).
 */
export async function countAnew(tx: Tx, clock: ReviewClock, old: WorkCalendar): Promise<void> {
  const rows = await tx.manager.query<Due[]>(
    `SELECT id, due_at AS "dueAt" FROM review_cases
     WHERE closed_at IS NULL AND waits_for = 'desk' AND due_at > $1 ORDER BY id FOR UPDATE`,
    [clock.now],
  )
  const moved = rows
    .map((row) => ({ ...row, to: dueByCalendar(clock, old, row.dueAt) }))
    .filter(({ dueAt, to }) => to.getTime() !== dueAt.getTime())
  await tx.manager.query(
    `UPDATE review_cases subject
     SET due_at = moved.later::timestamptz, due_moves = subject.due_moves || jsonb_build_array(
       jsonb_build_object('why', 'hours', 'from', moved.before, 'to', moved.later, 'at', $4::text))
     FROM unnest($1::uuid[], $2::text[], $3::text[]) AS moved (id, before, later)
     WHERE subject.id = moved.id`,
    [
      moved.map(({ id }) => id),
      moved.map(({ dueAt }) => dueAt.toISOString()),
      moved.map(({ to }) => to.toISOString()),
      clock.now.toISOString(),
    ],
  )
}
