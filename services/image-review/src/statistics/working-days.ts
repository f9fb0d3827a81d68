import { spanOf, type WorkCalendar } from '../hours/work-calendar.ts'
import { daysAfter, instantOf, localDateOf } from '../hours/zoned-time.ts'

/** Days of the desk's calendar as columns: when work begins and ends, and how many hours were worked on the days before. */
export type WorkingDays = { dates: string[]; opens: Date[]; closes: Date[]; before: number[] }

/** The working time of every day between two instants, so that SQL can count it from the sums. */
export function workingDays(calendar: WorkCalendar, from: Date, until: Date): WorkingDays {
  const days: WorkingDays = { dates: [], opens: [], closes: [], before: [] }
  const last = localDateOf(calendar.timeZone, until.getTime())
  let worked = 0
  let date = localDateOf(calendar.timeZone, from.getTime())
  for (; date <= last; date = daysAfter(date, 1)) {
    const midnight = instantOf(calendar.timeZone, date, 0)
    const { opens, closes } = spanOf(calendar, date) ?? { opens: midnight, closes: midnight }
    days.dates.push(date)
    days.opens.push(new Date(opens))
    days.closes.push(new Date(closes))
    days.before.push(worked)
    worked += (closes - opens) / 3_600_000
  }
  return days
}
