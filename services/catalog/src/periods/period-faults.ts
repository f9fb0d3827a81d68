import { faultAt, type FieldProblem } from '@emporium/domain'

/** From when until when something holds; null for no bound. */
export type Period = { startsAt: string | null; endsAt: string | null }

/** No clock of ours shows a leap second, though the format of the schema has it. */
const isUnknown = (moment: string | null) => moment !== null && Number.isNaN(Date.parse(moment))

/**
 * What is wrong with a period: a moment that there is not, or an end that does not come after the beginning (MK-2).
 * @param at where in the request it stands, as a JSON pointer
 */
export function periodFaults({ startsAt, endsAt }: Period, at: string): FieldProblem[] {
  const unknown = Object.entries({ startsAt, endsAt }).flatMap(([name, moment]) =>
    isUnknown(moment) ? [faultAt(`${at}/${name}`, 'not-date-time')] : [],
  )
  if (unknown.length > 0 || startsAt === null || endsAt === null) return unknown
  return Date.parse(endsAt) > Date.parse(startsAt)
    ? []
    : [faultAt(`${at}/endsAt`, 'ends-before-beginning')]
}
