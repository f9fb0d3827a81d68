const dayMs = 24 * 60 * 60_000

/** After how many days a new program can be told to end by itself, if it is. */
export const programDays = ['30', '90', '365', 'never'] as const
export type ProgramDays = (typeof programDays)[number]

/** An end that is nearer than this is marked, so that nobody is surprised by it. */
const soonMs = 14 * dayMs

/** How near the end of a program is. */
export type Nearness = 'never' | 'later' | 'soon' | 'over'

/** How near the end of a program is at this moment. */
export function nearnessOf(expiresAt: string | null, now: Date): Nearness {
  if (expiresAt === null) return 'never'
  const left = new Date(expiresAt).getTime() - now.getTime()
  if (left <= 0) return 'over'
  return left <= soonMs ? 'soon' : 'later'
}
