import { reviewCase } from '@emporium/domain'
import type { PayloadOf, ProductWithdrawn } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { discardCopiesOf } from '../production/discard-copy.order.ts'
import { releaseServersOf } from '../servers/release-server.ts'
import { ReviewCase } from './case.entity.ts'

/**
 * The seller took the submission back. Told before the submission itself, it is tried again; told after the verdict,
 * it is too late and nothing happens. Servers are given back, and copies that came to nothing are deleted.
 */
export function withdrawCase(
  ctx: Ctx,
  { submissionId }: PayloadOf<typeof ProductWithdrawn>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lockIfThere(ReviewCase, { submissionId })
    if (!found) throw new Error(`submission ${submissionId} is not known yet`)
    if (!reviewCase.can(found.status, 'withdraw')) return
    await tx.record(found.withdraw(ctx.now()))
    await tx.save(found)
    await releaseServersOf(tx, found.id, ctx.now())
    await discardCopiesOf(tx, found.id)
  })
}
