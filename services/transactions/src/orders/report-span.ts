/** How fine a report is over time. */
export const steps = ['day', 'week', 'month'] as const
export type Step = (typeof steps)[number]

/** The days of a report, and those before that it is compared to. */
export type Span = { from: string; to: string; before: string | null; step: Step }

const dayMs = 86_400_000
const at = (day: string) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

/** Up to six weeks by day, up to nine months by week, and by month beyond. */
function stepOf(days: number): Step {
  if (days <= 42) return 'day'
  return days <= 275 ? 'week' : 'month'
}

/** The span from a first to a last day, UTC; it is compared to as many days before only where somebody chose the first. */
export function spanOf(from: string, to: string, isCompared: boolean): Span {
  const days = Math.max(1, (at(to) - at(from)) / dayMs + 1)
  return {
    from,
    to,
    before: isCompared ? dayOf(at(from) - days * dayMs) : null,
    step: stepOf(days),
  }
}

/** The first day of the step that a day falls in, as `date_trunc` has it: weeks begin on Monday. */
export function stepStart(day: string, step: Step): string {
  if (step === 'day') return day
  if (step === 'month') return `${day.slice(0, 7)}-01`
  return dayOf(at(day) - ((new Date(at(day)).getUTCDay() + 6) % 7) * dayMs)
}

/** The first days of all steps of a span, also of those in which nothing happened. */
export function startsOf({ from, to, step }: Span): string[] {
  const starts: string[] = []
  for (let day = stepStart(from, step); at(day) <= at(to); day = next(day, step)) starts.push(day)
  return starts
}

function next(day: string, step: Step): string {
  if (step !== 'month') return dayOf(at(day) + (step === 'week' ? 7 : 1) * dayMs)
  const [year = 0, month = 0] = day.split('-').map(Number)
  return dayOf(Date.UTC(year, month, 1))
}
