import type { Tx } from '@emporium/service-kit'
import type { ReviewCase } from '../cases/case.entity.ts'
import { Appeal } from './appeal.entity.ts'

/**
 * An appeal that nobody has decided yet has nothing to decide any more (RV-5). Answers the appeal, if there was one. The
 * case is locked by the caller.
 */
export async function lapseAppeal(tx: Tx, subject: ReviewCase, now: Date): Promise<Appeal | null> {
  const found = await tx.lockIfThere(Appeal, { caseId: subject.id })
  if (found?.decidedAt !== null) return found
  found.lapse(now)
  await tx.save(found)
  await tx.record(subject.noted('lapse'))
  return found
}
