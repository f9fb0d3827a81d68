/** Spans of days that are asked for by name; days are UTC, as those of the list are. */
export const periods = [
  'today',
  'days7',
  'days30',
  'days90',
  'thisMonth',
  'lastMonth',
  'thisYear',
] as const
export type Period = (typeof periods)[number]

const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)

/** The first and last day of a period, as of now. */
export function daysOf(period: Period, now: Date): { from: string; to: string } {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  const firsts: Record<Period, number> = {
    today: Date.UTC(year, month, day),
    days7: Date.UTC(year, month, day - 6),
    days30: Date.UTC(year, month, day - 29),
    days90: Date.UTC(year, month, day - 89),
    thisMonth: Date.UTC(year, month, 1),
    lastMonth: Date.UTC(year, month - 1, 1),
    thisYear: Date.UTC(year, 0, 1),
  }
  const last = period === 'lastMonth' ? Date.UTC(year, month, 0) : now.getTime()
  return { from: dayOf(firsts[period]), to: dayOf(last) }
}

/** The name of a span, if it has one as of now. */
export function periodOf(from: string, to: string, now: Date): Period | undefined {
  return periods.find((period) => {
    const days = daysOf(period, now)
    return days.from === from && days.to === to
  })
}
