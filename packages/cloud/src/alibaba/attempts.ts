import { setTimeout as pause } from 'node:timers/promises'
import { CloudError } from '../problems.ts'
import type { CallRules } from './options.ts'

/**
 * Sends a call within its time budget. A call that is safe to repeat is sent again after transient
 * failures, with pauses that double and vary; any other is sent exactly once.
 */
export async function attempt<Answer>(
  rules: CallRules,
  isRepeatable: boolean,
  send: (remainingMs: number) => Promise<Answer>,
): Promise<Answer> {
  const deadline = performance.now() + rules.budgetMs
  for (let sent = 1; ; sent += 1) {
    try {
      return await withinTime(deadline - performance.now(), send)
    } catch (error) {
      const waitMs = pauseBefore(sent, error, rules)
      const mayRepeat = isRepeatable && sent < rules.maxAttempts && isTransient(error)
      if (!mayRepeat || performance.now() + waitMs >= deadline) throw error
      await pause(waitMs)
    }
  }
}

function isTransient(error: unknown): boolean {
  return error instanceof CloudError && error.isTransient
}

/** Half of the pause is fixed and half is chance, so that many callers do not come back together. */
function pauseBefore(sent: number, error: unknown, rules: CallRules): number {
  const asked = error instanceof CloudError ? (error.retryAfterSeconds ?? 0) * 1000 : 0
  const backoff = rules.backoffMs * 2 ** (sent - 1)
  return Math.max(asked, backoff / 2 + (Math.random() * backoff) / 2)
}

/** The SDK's own time-outs begin anew with every byte; this one does not. */
async function withinTime<Answer>(
  remainingMs: number,
  send: (remainingMs: number) => Promise<Answer>,
): Promise<Answer> {
  const timer = new AbortController()
  const tooLate = pause(Math.max(1, remainingMs), undefined, { signal: timer.signal }).then(() => {
    throw new CloudError({ kind: 'timeout', message: 'The cloud did not answer in time.' })
  })
  tooLate.catch(() => undefined)
  try {
    return await Promise.race([send(remainingMs), tooLate])
  } finally {
    timer.abort()
  }
}
