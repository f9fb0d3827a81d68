import { reviewCase } from '@emporium/domain'
import { CaseFinished } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from '../cases/case-facts.ts'
import type { ReviewCase } from '../cases/case.entity.ts'
import { deskClock } from '../hours/desk-clock.query.ts'
import { RegionCopy } from './region-copy.entity.ts'

/**
 * Draws the sum of a case's copies: all ready finishes the production; none at work and one failed fails it.
 * The case is locked by the caller, so that two regions that end together count each other (IM-12).
 */
export async function settleProduction(tx: Tx, subject: ReviewCase, now: Date): Promise<void> {
  const copies = await tx.manager.findBy(RegionCopy, { caseId: subject.id })
  if (copies.some((copy) => copy.isWorking)) return
  const hasFailed = copies.some((copy) => copy.hasFailed)
  if (!reviewCase.can(subject.status, hasFailed ? 'failProduction' : 'finishProduction')) return
  const clock = await deskClock({ manager: tx.manager, now })
  await tx.record(hasFailed ? subject.failProduction(clock) : subject.finishProduction(now))
  await tx.save(subject)
  if (!hasFailed) await tx.publish(CaseFinished, factsOf(subject))
}
