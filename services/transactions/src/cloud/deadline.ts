import { setTimeout as wait } from 'node:timers/promises'
import { CloudError } from '@emporium/cloud'

/**
 * How long a request with a buyer's key may spend on the cloud in all, in milliseconds. Well below what the server
 * itself grants a request (20 s) and a silent connection (30 s), so that the buyer always gets an answer (ST-3).
 */
export const requestBudgetMs = 15_000

/** How long one call of it may take with its repetitions, in milliseconds. */
export const callBudgetMs = 6_000

/** What is kept back for asking about an order whose answer is lost, in milliseconds. */
export const recoveryMs = 3_000

/** The end of the time that a request has. */
export type Deadline = {
  /** What is left of it, in milliseconds. */
  leftMs(): number
  /** Does something, unless the time (less a reserve) ends first: then it fails as a `timeout`. */
  within<T>(work: () => Promise<T>, reserveMs?: number): Promise<T>
}

/** Begins the time of a request. */
export function startDeadline(budgetMs: number = requestBudgetMs): Deadline {
  const end = performance.now() + budgetMs
  const leftMs = () => Math.max(0, end - performance.now())
  return {
    leftMs,
    async within(work, reserveMs = 0) {
      const timer = new AbortController()
      const tooLate = wait(Math.max(0, leftMs() - reserveMs), undefined, {
        signal: timer.signal,
      }).then(() => {
        throw new CloudError({ kind: 'timeout', message: 'The cloud did not answer in time.' })
      })
      tooLate.catch(() => undefined)
      try {
        return await Promise.race([work(), tooLate])
      } finally {
        timer.abort()
      }
    },
  }
}
