/** What somebody has begun to write and not finished: no moment yet, and not left empty either. */
export const unfinished = ''

const two = (number: number) => String(number).padStart(2, '0')

/** A moment as a field of the browser holds it: in the reader's own time zone, to the minute. */
export function localText(moment: string | null): string {
  if (!moment) return ''
  const at = new Date(moment)
  const day = `${String(at.getFullYear()).padStart(4, '0')}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The moment that such a field holds, as it is sent; null when nothing is written there. */
export function momentOf(local: string): string | null {
  if (local === '') return null
  const at = new Date(local)
  return Number.isNaN(at.getTime()) ? unfinished : at.toISOString()
}

/** The name of the reader's own time zone, such as Asia/Shanghai. */
export const ownTimeZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
