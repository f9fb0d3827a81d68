/** The day of an instant in UTC, YYYY-MM-DD: letters are valid for days. */
export const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

/** How many days lie between two days. */
export const daysBetween = (from: string, until: string): number =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000

/** The first instant after a day, UTC. */
export const endOfDay = (day: string): Date => new Date(Date.parse(day) + 86_400_000)
