import { CloudError, faultOfCloud } from '@emporium/cloud'
import type { Fault } from '@emporium/domain'

/** A failed cloud call, as the jobs weigh it. */
export type Trouble = {
  /** For staff and seller. */
  fault: Fault
  /** The same call may succeed a little later. */
  isTransient: boolean
  /** The region has no such server now; another size may be there. */
  isOutOfStock: boolean
  retryAfterMs: number
}

/** Weighs what a cloud call threw; anything that is not the cloud's fault is thrown on. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof CloudError)) throw error
  return {
    fault: faultOfCloud(error),
    isTransient: error.isTransient,
    isOutOfStock: error.kind === 'out_of_stock',
    retryAfterMs: (error.retryAfterSeconds ?? 0) * 1_000,
  }
}

/** Pause before the next try after `troubles` failed ones, in milliseconds: doubles from 2 s up to 5 minutes. */
export function pauseAfter(troubles: number, retryAfterMs = 0): number {
  return Math.max(retryAfterMs, Math.min(300_000, 1_000 * 2 ** troubles))
}

/** So many failed calls in a row are borne: about 20 minutes of outage. */
export const toleratedTroubles = 10
