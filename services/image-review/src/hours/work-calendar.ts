import { daysAfter, instantOf, localDateOf } from './zoned-time.ts'

/** A day that is not as its weekday says: a holiday, or a day of the weekend that is worked to make up for one. */
export type SpecialDay = { date: string; isWorking: boolean; name: string }

/** When the desk works: in which time zone, on which days (1 is Monday), between which times of day (RV-9). */
export type WorkCalendar = {
  timeZone: string
  weekdays: readonly number[]
  /** HH:MM; the end may be 24:00. */
  opensAt: string
  closesAt: string
  days: readonly SpecialDay[]
}

/** A stretch of working time, in milliseconds since 1970. */
export type WorkSpan = { opens: number; closes: number }

/** The minutes after midnight of a time of day. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number)
  return (hours ?? 0) * 60 + (minutes ?? 0)
}

/** How long a business day is, in milliseconds. */
export const businessDayMs = ({ opensAt, closesAt }: WorkCalendar): number =>
  (minutesOf(closesAt) - minutesOf(opensAt)) * 60_000

function isWorked({ weekdays, days }: WorkCalendar, date: string): boolean {
  const special = days.find((day) => day.date === date)
  if (special) return special.isWorking
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekdays.includes(weekday === 0 ? 7 : weekday)
}

/** When the desk works on a day; null on a day off. */
export function spanOf(calendar: WorkCalendar, date: string): WorkSpan | null {
  if (!isWorked(calendar, date)) return null
  const at = (time: string) => instantOf(calendar.timeZone, date, minutesOf(time))
  return { opens: at(calendar.opensAt), closes: at(calendar.closesAt) }
}

/** The instant at which so much working time has passed; none passes outside of working hours (RV-9). */
export function addWorkingTime(calendar: WorkCalendar, from: Date, ms: number): Date {
  let left = ms
  let date = localDateOf(calendar.timeZone, from.getTime())
  for (;;) {
    const span = spanOf(calendar, date)
    const begins = Math.max(span?.opens ?? 0, from.getTime())
    const there = span ? Math.max(0, span.closes - begins) : 0
    if (there > 0 && left <= there) return new Date(begins + left)
    left -= there
    date = daysAfter(date, 1)
  }
}

/** How much working time lies between two instants, in milliseconds. */
export function workingTimeBetween(calendar: WorkCalendar, from: Date, to: Date): number {
  const end = to.getTime()
  const last = localDateOf(calendar.timeZone, end)
  let sum = 0
  let date = localDateOf(calendar.timeZone, from.getTime())
  for (; date <= last; date = daysAfter(date, 1)) {
    const span = spanOf(calendar, date)
    if (span) sum += Math.max(0, Math.min(span.closes, end) - Math.max(span.opens, from.getTime()))
  }
  return sum
}
