/** A clock that tests set. */
export type TestClock = { now: () => Date; set(at: Date | string): void; advance(ms: number): void }

/** Starts at the real time unless told otherwise. */
export function createClock(start: Date = new Date()): TestClock {
  let at = start.getTime()
  return {
    now: () => new Date(at),
    set: (to) => {
      at = new Date(to).getTime()
    },
    advance: (ms) => {
      at += ms
    },
  }
}
