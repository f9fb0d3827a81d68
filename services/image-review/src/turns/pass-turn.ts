import { faultAt, IllegalTransition, reviewCase } from '@emporium/domain'
import { CaseTurnPassed } from '@emporium/events'
import { invalidRequest, type Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { deskClock } from '../hours/desk-clock.query.ts'

/** Tells whose turn it is now. */
export const tellTurn = (tx: Tx, subject: ReviewCase): Promise<void> =>
  tx.publish(CaseTurnPassed, {
    ...factsOf(subject),
    waitsForSeller: subject.waitsFor === 'seller',
    waitsSince: subject.waitsSince.toISOString(),
  })

/** The desk asked what it must know to go on: it is the seller's turn, if it is not already (RV-9). */
async function askSeller(tx: Tx, subject: ReviewCase, now: Date): Promise<void> {
  if (subject.waitsFor === 'seller') return
  if (subject.waitsFor !== 'desk')
    throw new IllegalTransition(reviewCase.name, subject.status, 'askSeller')
  await tx.record(subject.askSeller(now))
  await tx.save(subject)
  await tellTurn(tx, subject)
}

/** Only what the desk asks the seller can wait for an answer. */
export function requireQuestion(
  { isInternal, waitsForAnswer }: { isInternal?: boolean; waitsForAnswer?: boolean },
  isDesk: boolean,
): void {
  if (waitsForAnswer && (isInternal || !isDesk))
    throw invalidRequest({ errors: [faultAt('#/waitsForAnswer', 'only-desk-waits')] })
}

/** The desk waits from now on, or goes on because the seller answered (RV-9). */
export async function passTurn(
  tx: Tx,
  subject: ReviewCase,
  { isQuestion, now }: { isQuestion: boolean; now: Date },
): Promise<void> {
  if (isQuestion) return askSeller(tx, subject, now)
  if (!subject.waitsForAnswer) return
  await tx.record(subject.goOn('answer', await deskClock({ manager: tx.manager, now })))
  await tx.save(subject)
  await tellTurn(tx, subject)
}
