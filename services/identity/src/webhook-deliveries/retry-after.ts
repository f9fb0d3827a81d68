import type { Reply } from '@emporium/service-kit'

/** Nobody makes us wait longer than a day, in milliseconds. */
const longestMs = 24 * 60 * 60_000

/** When an endpoint may be asked again by its own word: seconds or a date (RFC 9110, section 10.2.3); null without one. */
export function notBeforeOf(reply: Reply, now: Date): Date | null {
  const said = reply.kind === 'answered' ? reply.retryAfter : null
  if (!said) return null
  const waitMs = /^\d+$/.test(said) ? Number(said) * 1_000 : Date.parse(said) - now.getTime()
  return Number.isFinite(waitMs) && waitMs > 0
    ? new Date(now.getTime() + Math.min(waitMs, longestMs))
    : null
}
