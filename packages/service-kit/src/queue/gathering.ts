/** For how many milliseconds is gathered: after a quiet while, soon after the last time, and after many at once. */
export type Pauses = { quiet: number; rush: number; storm: number }

/** So many at one time are a storm. */
const many = 4

/**
 * Decides for how long things of one kind are gathered before they go on their way together. Alone they should go at
 * once; in a rush each way costs more than what goes it, so there the way is taken less often (ADR 33).
 */
export class Gathering {
  private waiting = 0
  private lastSent = { count: 0, at: -Infinity }

  constructor(private readonly pauses: Pauses) {}

  /** Notes one more. Answers for how long to gather if it is the first that waits; the others go with it. */
  add(now = performance.now()): number | null {
    this.waiting += 1
    if (this.waiting > 1) return null
    const { quiet, rush, storm } = this.pauses
    if (now - this.lastSent.at >= 2 * rush) return quiet
    return this.lastSent.count >= many ? storm : rush
  }

  /** Notes that all of them go now. */
  send(now = performance.now()): void {
    this.lastSent = { count: this.waiting, at: now }
    this.waiting = 0
  }
}
