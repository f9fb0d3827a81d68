/** When people find the mail of the day. */
const hour = 7
const dayMs = 24 * 60 * 60_000

/** What the clock on the wall shows in a time zone, as if it were UTC. */
function wallTime(at: Date, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  const parts = Object.fromEntries(
    format.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 1, day = 1, hour: hours = 0, minute = 0, second = 0 } = parts
  return Date.UTC(year, month - 1, day, hours, minute, second)
}

/** The moment at which a clock in the time zone shows a time. Clocks are never turned in the morning. */
function momentOf(wall: number, timeZone: string): Date {
  const offset = (at: number) => wallTime(new Date(at), timeZone) - at
  const guess = wall - offset(wall)
  return new Date(wall - offset(guess))
}

/** Whether a time zone is one that this installation knows. */
export function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

/** The next morning after a moment where the reader lives, as far as that is known. */
export function nextMorning(now: Date, timeZone: string | null): Date {
  const zone = timeZone && isTimeZone(timeZone) ? timeZone : 'UTC'
  const wall = wallTime(new Date(Math.floor(now.getTime() / 1_000) * 1_000), zone)
  const today = Math.floor(wall / dayMs) * dayMs + hour * 60 * 60_000
  const morning = momentOf(today, zone)
  return morning > now ? morning : momentOf(today + dayMs, zone)
}
