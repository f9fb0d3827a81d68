const hourMs = 60 * 60_000

/** Until when the secret before is good after a rotation; null when it is good no more. */
export const overlapEnd = (overlapHours: number, now: Date): Date | null =>
  overlapHours > 0 ? new Date(now.getTime() + overlapHours * hourMs) : null
