import { IllegalTransition, reviewCase } from '@emporium/domain'
import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { ReviewCase } from '../cases/case.entity.ts'
import { casePolicy } from '../cases/case.policy.ts'
import { orderCopyStep } from './copy-image.order.ts'
import { nothingToRetry } from './production.problems.ts'
import { RegionCopy } from './region-copy.entity.ts'

/** What is on sale may get further regions (IM-12). */
const onShelf = reviewCase.next('production', 'finishProduction')

/** The failed copies of a case, or that of one region. */
async function failedCopies(tx: Tx, caseId: string, regionId?: string): Promise<RegionCopy[]> {
  const copies = await tx.manager.findBy(RegionCopy, { caseId })
  return copies.filter((copy) => copy.hasFailed && (!regionId || copy.regionId === regionId))
}

/** Tries failed regions again, all or one; what stands is left alone, also while other regions are at work (IM-12). */
export function retryProduction(ctx: Ctx, id: string, regionId?: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(ReviewCase, id)
    authorize(casePolicy, ctx.actor, 'retryProduction', found)
    const isInProduction =
      found.status === onShelf || reviewCase.can(found.status, 'finishProduction')
    if (!isInProduction && !reviewCase.can(found.status, 'retryProduction'))
      throw new IllegalTransition(reviewCase.name, found.status, 'retryProduction')
    const failed = await failedCopies(tx, id, regionId)
    if (failed.length === 0) throw nothingToRetry()
    for (const copy of failed) {
      await tx.record(copy.retry(ctx.now()))
      await orderCopyStep(tx, copy, ctx.now())
    }
    if (isInProduction) return
    await tx.record(found.retryProduction(ctx.now()))
    await tx.save(found)
  })
}
