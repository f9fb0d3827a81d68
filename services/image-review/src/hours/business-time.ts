const dayMs = 86_400_000
const hourMs = 3_600_000

/** The review desk answers within this many business days (RV-9). */
export const reviewBusinessDays = 3

/** Saturday and Sunday, in UTC. */
function isWeekend(at: Date): boolean {
  return at.getUTCDay() === 0 || at.getUTCDay() === 6
}

/** The first instant of the next business day, or the same instant on a business day. */
function nextBusinessInstant(at: Date): Date {
  if (!isWeekend(at)) return at
  const midnight = Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate() + 1)
  return nextBusinessInstant(new Date(midnight))
}

/** The same time of day, `days` business days later; what comes at a weekend counts from Monday (RV-9). */
export function addBusinessDays(from: Date, days: number): Date {
  let at = nextBusinessInstant(from)
  for (let added = 0; added < days;) {
    at = new Date(at.getTime() + dayMs)
    if (!isWeekend(at)) added += 1
  }
  return at
}

/** How a case ages: with time left, due within a day, or overdue (RV-9). */
export const ageings = ['fresh', 'due_soon', 'overdue'] as const
export type Ageing = (typeof ageings)[number]

/** How a case that is due at `dueAt` looks now (RV-9). */
export function ageingOf(dueAt: Date, now: Date): Ageing {
  const leftMs = dueAt.getTime() - now.getTime()
  if (leftMs < 0) return 'overdue'
  return leftMs < 24 * hourMs ? 'due_soon' : 'fresh'
}
