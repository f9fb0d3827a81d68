import type { RefreshToken } from './refresh-token.entity.ts'

/** Two tabs may refresh at once: for this many milliseconds a token that is out of date is still exchanged. */
const graceMs = 10_000

/** The latest or one that a neighbouring tab was faster with, one whose answer was lost, or one that was stolen. */
export type TokenVerdict = 'good' | 'answer_lost' | 'stolen'

type Spent = Pick<RefreshToken, 'replacedAt' | 'orphanedAt'>

const isOver = (since: Date | null, now: Date) =>
  since !== null && now.getTime() - since.getTime() > graceMs

/**
 * When a refresh token is exchanged for a successor, and when it betrays a theft (ON-1, RFC 9700 4.14.2).
 *
 * - A token that was never exchanged is good, and so is one that was exchanged less than ten seconds ago: two tabs of
 *   one browser refresh at once.
 * - After that grace a replaced token is still exchanged as long as none of its successors has ever been used: the
 *   browser was closed, reloaded or offline while the answer was on its way, and never got the successor. From then on
 *   those successors are orphans, and the grace of the token begins anew.
 * - A replaced token with a used successor is stolen: somebody goes on with the successor, somebody else has the token.
 *   So is an orphan after its own grace: whoever shows it did get the answer, so that the token before it was shown by
 *   somebody else. Which of the two is the thief cannot be known; the session is over for both.
 *
 * So a thief who comes with a replaced token before its successor was used gets in, but only until the person comes
 * back with the successor, now an orphan.
 */
export function judgeToken(
  token: Spent,
  successors: readonly Pick<RefreshToken, 'replacedAt'>[],
  now: Date,
): TokenVerdict {
  if (isOver(token.orphanedAt, now)) return 'stolen'
  if (!isOver(token.replacedAt, now)) return 'good'
  // Without a single known successor, nothing speaks for a lost answer.
  const wasLost = successors.length > 0 && successors.every(({ replacedAt }) => replacedAt === null)
  return wasLost ? 'answer_lost' : 'stolen'
}
