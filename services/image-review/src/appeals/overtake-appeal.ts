import { reviewCase } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { Appeal } from './appeal.entity.ts'

/**
 * A resubmission overtakes the appeal of the round before: an open one lapses, and a case that an appeal has brought back
 * at the same moment is closed, for the catalog has gone on (RV-5). The round before is locked by this.
 */
export async function overtakeAppeal(tx: Tx, caseId: string, now: Date): Promise<void> {
  const before = await tx.lock(ReviewCase, caseId)
  const found = await tx.lockIfThere(Appeal, { caseId })
  if (!found) return
  if (found.decidedAt === null) {
    found.lapse(now)
    await tx.save(found)
    await tx.record(before.noted('lapse'))
  } else if (reviewCase.can(before.status, 'withdraw')) {
    await tx.record(before.withdraw(now))
    await tx.save(before)
  }
}
