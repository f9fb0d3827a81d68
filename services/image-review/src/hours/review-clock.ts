import { reviewBusinessDays } from '@emporium/domain'
import {
  addWorkingTime,
  businessDayMs,
  workingTimeBetween,
  type WorkCalendar,
} from './work-calendar.ts'

/** What the time of the desk is told by: the instant, and when the desk works. */
export type ReviewClock = { now: Date; calendar: WorkCalendar }

/** Until when the desk owes an answer to what begins to wait now (RV-9). */
export const dueFrom = ({ now, calendar }: ReviewClock): Date =>
  addWorkingTime(calendar, now, reviewBusinessDays * businessDayMs(calendar))

/**
 * The due date of a case whose clock stood still since `pausedAt` and goes on now: as much working time is left as was
 * left then. What was overdue before stays so (RV-9).
 */
export function dueAfterPause({ now, calendar }: ReviewClock, pausedAt: Date, dueAt: Date): Date {
  if (dueAt <= pausedAt) return dueAt
  return addWorkingTime(calendar, now, workingTimeBetween(calendar, pausedAt, dueAt))
}

/** The same due date by another calendar: as much working time is left as was left by the old one. */
export function dueByCalendar(
  { now, calendar }: ReviewClock,
  old: WorkCalendar,
  dueAt: Date,
): Date {
  if (dueAt <= now) return dueAt
  return addWorkingTime(calendar, now, workingTimeBetween(old, now, dueAt))
}

/** What is due until then has one business day left at most. */
export const dueSoonUntil = ({ now, calendar }: ReviewClock): Date =>
  addWorkingTime(calendar, now, businessDayMs(calendar))

/** How a case ages: with time left, due within a business day, or overdue (RV-9). */
export const ageings = ['fresh', 'due_soon', 'overdue'] as const
export type Ageing = (typeof ageings)[number]

/** How a case that is due at `dueAt` looks now; `soonUntil` is the end of the next business day's time (RV-9). */
export function ageingOf(dueAt: Date, { now, soonUntil }: { now: Date; soonUntil: Date }): Ageing {
  if (dueAt < now) return 'overdue'
  return dueAt <= soonUntil ? 'due_soon' : 'fresh'
}
