import { csvLine } from '@emporium/service-kit'
import type { StatisticsView } from './statistics.schemas.ts'

type Line = [part: string, what: string, measure: string, value: number]

/** Every figure of one row of the statistics as a line of its own. */
const linesOf = (part: string, what: string, figures: Record<string, number | null>): Line[] =>
  Object.entries(figures).flatMap(([measure, value]) =>
    value === null ? [] : [[part, what, measure, value]],
  )

function allLines({
  weeks,
  stages,
  reasons,
  reviewers,
  appeals,
  openByDay,
}: StatisticsView): Line[] {
  return [
    ...weeks.flatMap(({ week, ...figures }) => linesOf('week', week, figures)),
    ...stages.flatMap(({ stage, count, medianHours, p95Hours }) =>
      linesOf('stage', stage, { count, medianHours, p95Hours }),
    ),
    ...reasons.flatMap(({ code, count }) => linesOf('reason', code, { count })),
    ...reviewers.flatMap(({ id: _id, name, ...figures }) => linesOf('reviewer', name, figures)),
    ...linesOf('appeals', 'all', appeals),
    ...openByDay.flatMap(({ day, open }) => linesOf('day', day, { open })),
  ]
}

/** The statistics as a CSV file of one figure in each line, which spreadsheets and programs turn as they need it. */
export const statisticsCsv = (view: StatisticsView): string =>
  [
    csvLine(['part', 'of', 'measure', 'value']),
    ...allLines(view).map(([part, what, measure, value]) =>
      csvLine([part, what, measure, String(value)]),
    ),
  ].join('')
