import { faultAt } from '@emporium/domain'
import { invalidRequest, type Ctx } from '@emporium/service-kit'
import { deskClock } from '../hours/desk-clock.query.ts'
import type { WorkCalendar } from '../hours/work-calendar.ts'
import { daysAfter, instantOf, localDateOf } from '../hours/zoned-time.ts'
import type { StatisticsQuery } from './statistics.schemas.ts'

/** Days that statistics tell of when nothing else is said, and at most. */
const usualDays = 84
const mostDays = 400

/** The days that are looked at, both included, by the calendar of the desk, and the instants between which they lie. */
export type Period = {
  from: string
  to: string
  begins: Date
  ends: Date
  type: string | null
  calendar: WorkCalendar
}

/** Reads the period of a request; a period that is none is refused by name. */
export async function periodOf(ctx: Ctx, query: StatisticsQuery): Promise<Period> {
  const { calendar, now } = await deskClock({ manager: ctx.db, now: ctx.now() })
  const { timeZone } = calendar
  const to = query.to ?? localDateOf(timeZone, now.getTime())
  const from = query.from ?? daysAfter(to, 1 - usualDays)
  const isBackwards = from > to
  if (isBackwards || daysAfter(from, mostDays) <= to) {
    const code = isBackwards ? 'ends-before-beginning' : 'span-too-long'
    const fault = faultAt('#/to', code, isBackwards ? {} : { limit: mostDays })
    throw invalidRequest({ errors: [{ ...fault, in: 'query' }] })
  }
  const begins = new Date(instantOf(timeZone, from, 0))
  const ends = new Date(instantOf(timeZone, daysAfter(to, 1), 0))
  return { from, to, begins, ends, type: query.type ?? null, calendar }
}
