import type { Ctx } from '@emporium/service-kit'
import { withdrawVersion } from '../submissions/withdraw-submission.ts'
import { lockProduct } from './open-product.ts'

/** The seller gives up a product that never was listed; a submission under review is taken back with it. */
export function discardProduct(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const opened = await lockProduct(ctx, tx, id, 'discard')
    const step = opened.product.discard(ctx.now())
    if (opened.version.isOpen && !opened.version.isEditable) await withdrawVersion(ctx, tx, opened)
    await tx.record(step)
    await tx.save(opened.product)
  })
}
