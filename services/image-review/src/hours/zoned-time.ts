const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone)
  if (known) return known
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const times = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  const made = new Intl.DateTimeFormat('en-US', { timeZone, ...parts, ...times })
  formats.set(timeZone, made)
  return made
}

/** Whether the runtime knows a time zone by this name. */
export function isTimeZone(name: string): boolean {
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}

/** What the clocks on the walls of a time zone show at an instant, in milliseconds as if they showed UTC. */
function wallAt(timeZone: string, at: number): number {
  const shown = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  ) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>
  const { year, month, day, hour, minute, second } = shown
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

const offsetAt = (timeZone: string, at: number): number =>
  wallAt(timeZone, at) - Math.floor(at / 1_000) * 1_000

/** The day that it is in a time zone, as YYYY-MM-DD. */
export const localDateOf = (timeZone: string, at: number): string =>
  new Date(wallAt(timeZone, at)).toISOString().slice(0, 10)

/** The instant at which the clocks of a time zone show so many minutes after midnight of a day. */
export function instantOf(timeZone: string, date: string, minutes: number): number {
  const wall = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000
  const guess = wall - offsetAt(timeZone, wall)
  // Where the clocks are changed that day, the offset of the guess is the one that holds.
  return wall - offsetAt(timeZone, guess)
}

/** So many days later. */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
