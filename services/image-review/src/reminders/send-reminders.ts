import type { ReminderKind } from '@emporium/domain'
import { CaseReminded } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { factsOf } from '../cases/case-facts.ts'
import { ReviewCase } from '../cases/case.entity.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { dueSoonUntil } from '../hours/review-clock.ts'

const dayMs = 86_400_000
/** So many reminders are sent in one sweep; the others follow in the next. */
const batch = 200

type Due = { id: string; kind: ReminderKind; about: Date }

/**
 * What is to be said now and was not said yet: of each case the strongest alone, so that nobody is told after a pause
 * of the platform that something is nearly due which is overdue by then.
 */
function dueReminders(tx: Tx, now: Date, soonUntil: Date): Promise<Due[]> {
  return tx.manager.query<Due[]>(
    `SELECT due.id, due.kind, due.about FROM (
       SELECT id, due_at AS about, CASE WHEN due_at < $1 THEN 'overdue' ELSE 'due_soon' END AS kind
       FROM review_cases WHERE closed_at IS NULL AND waits_for = 'desk' AND due_at <= $2
       UNION ALL
       SELECT id, waits_since, CASE WHEN waits_since <= $4 THEN 'waits_7_days' ELSE 'waits_3_days' END
       FROM review_cases WHERE closed_at IS NULL AND waits_for = 'seller' AND waits_since <= $3
     ) due
     WHERE NOT EXISTS (SELECT FROM case_reminders sent
       WHERE sent.case_id = due.id AND sent.kind = due.kind AND sent.about = due.about)
     ORDER BY due.about, due.id LIMIT $5`,
    [
      now,
      soonUntil,
      new Date(now.getTime() - 3 * dayMs),
      new Date(now.getTime() - 7 * dayMs),
      batch,
    ],
  )
}

/** Says it, unless another worker did so at the same moment. */
async function remind(tx: Tx, subject: ReviewCase, { kind, about }: Due, now: Date): Promise<void> {
  const kept = await tx.manager.query<unknown[]>(
    `INSERT INTO case_reminders (case_id, kind, about, sent_at) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING case_id`,
    [subject.id, kind, about, now],
  )
  if (kept.length === 0) return
  await tx.publish(CaseReminded, {
    ...factsOf(subject),
    kind,
    dueAt: subject.dueAt.toISOString(),
    waitsSince: subject.waitsSince.toISOString(),
    assigneeId: subject.assigneeId,
  })
}

/** Reminds those whose turn it is: the desk before and when a case is overdue, the seller after 3 and 7 days (RV-9). */
export function sendReminders(ctx: Ctx): Promise<void> {
  return ctx.transaction(async (tx) => {
    const clock = await deskClock({ manager: tx.manager, now: ctx.now() })
    const due = await dueReminders(tx, clock.now, dueSoonUntil(clock))
    const subjects = await tx.manager.findBy(ReviewCase, { id: In(due.map(({ id }) => id)) })
    const byId = new Map(subjects.map((subject) => [subject.id, subject]))
    for (const one of due) {
      const subject = byId.get(one.id)
      if (subject) await remind(tx, subject, one, clock.now)
    }
  })
}
