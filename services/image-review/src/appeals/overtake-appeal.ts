import { reviewCase } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { lapseAppeal } from './lapse-appeal.ts'

/**
 * A resubmission overtakes the appeal of the round before: an open one lapses, and a case that an appeal has brought back
 * at the same moment is closed, for the catalog has gone on (RV-5). The round before is locked by this.
 */
export async function overtakeAppeal(tx: Tx, caseId: string, now: Date): Promise<void> {
  const before = await tx.lock(ReviewCase, caseId)
  const appeal = await lapseAppeal(tx, before, now)
  if (!appeal || !reviewCase.can(before.status, 'withdraw')) return
  await tx.record(before.withdraw(now))
  await tx.save(before)
}
