import { faultAt, type FieldProblem } from '@emporium/domain'
import { invalidRequest } from '@emporium/service-kit'
import { minutesOf, type WorkCalendar } from './work-calendar.ts'
import { isTimeZone } from './zoned-time.ts'

function repeatedDays({ days }: WorkCalendar): FieldProblem[] {
  return days.flatMap(({ date }, at) =>
    days.findIndex((day) => day.date === date) < at
      ? [faultAt(`#/days/${at}/date`, 'repeated')]
      : [],
  )
}

/** Hours that time can be told by: a zone that is known, an end after the beginning, each day once. */
export function requireSoundHours(calendar: WorkCalendar): void {
  const errors = repeatedDays(calendar)
  if (!isTimeZone(calendar.timeZone)) errors.push(faultAt('#/timeZone', 'unknown-time-zone'))
  if (minutesOf(calendar.closesAt) <= minutesOf(calendar.opensAt))
    errors.push(faultAt('#/closesAt', 'closes-before-opening'))
  if (errors.length > 0) throw invalidRequest({ errors })
}
