const dayMs = 86_400_000
const startOfDay = (at: Date): number => new Date(at).setHours(0, 0, 0, 0)

/** A day as people say it after "since": "today", "yesterday", "Tuesday", then the date. */
export function sinceText(at: Date, now: Date, locale: string): string {
  const days = Math.round((startOfDay(now) - startOfDay(at)) / dayMs)
  if (days < 2) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day')
  return days < 7
    ? at.toLocaleDateString(locale, { weekday: 'long' })
    : at.toLocaleDateString(locale, { dateStyle: 'medium' })
}
