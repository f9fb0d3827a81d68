import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds that an answer takes at least: more than what there is to do for a known address. */
const floorMs = 60

/** Does something that a stranger asked for, so that the time it takes does not tell whether the address is known. */
export async function inEvenTime(work: Promise<void>): Promise<void> {
  await Promise.all([work, wait(floorMs)])
}
