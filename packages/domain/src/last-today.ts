/** The day that it still is somewhere on earth (UTC−12): who says today means that of their own calendar. */
export const lastToday = (now: Date): string =>
  new Date(now.getTime() - 12 * 3_600_000).toISOString().slice(0, 10)
