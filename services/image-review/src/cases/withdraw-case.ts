import { reviewCase } from '@emporium/domain'
import type { PayloadOf, ProductWithdrawn } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { lapseAppeal } from '../appeals/lapse-appeal.ts'
import { discardCopiesOf } from '../production/discard-copy.order.ts'
import { releaseServersOf } from '../servers/release-server.ts'
import { ReviewCase } from './case.entity.ts'

/**
 * The seller took the submission back. Told before the submission itself, it is tried again. The catalog lets nobody
 * take back what it knows to be decided; what was decided here in the same moment is overtaken, or the two would never
 * agree again. Servers are given back, and copies that came to nothing are deleted (RV-1, IM-12).
 */
export function withdrawCase(
  ctx: Ctx,
  { submissionId }: PayloadOf<typeof ProductWithdrawn>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lockIfThere(ReviewCase, { submissionId })
    if (!found) throw new Error(`submission ${submissionId} is not known yet`)
    if (reviewCase.can(found.status, 'withdraw')) await tx.record(found.withdraw(ctx.now()))
    else if (reviewCase.can(found.status, 'overtake')) {
      await lapseAppeal(tx, found, ctx.now())
      await tx.record(found.overtake(ctx.now()))
    } else return
    await tx.save(found)
    await releaseServersOf(tx, found.id, ctx.now())
    await discardCopiesOf(tx, found.id)
  })
}
