import { changeRequest, IllegalTransition } from '@emporium/domain'
import { Problem, runs, type Ctx } from '@emporium/service-kit'
import { Product } from '../products/product.entity.ts'
import { carryOut, tellOfRequest } from './carry-out.ts'
import { carryOutChange } from './carry-out-change.order.ts'
import { ChangeRequest } from './change-request.entity.ts'

/** What was approved and can no longer be done: declined, with the reason. */
function giveUp(ctx: Ctx, requestId: string, why: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const request = await tx.lock(ChangeRequest, requestId)
    if (!changeRequest.can(request.status, 'carryOut')) return
    const product = await tx.lock(Product, request.productId)
    await tx.record(request.decide('decline', why, ctx.now()), why)
    await tx.save(request)
    await tellOfRequest(tx, product, request)
  })
}

/** Carries a request out when its day has come; run again, or for one that was withdrawn meanwhile, it does nothing. */
export const carryOutChangeJob = runs(carryOutChange, async (ctx, { requestId }) => {
  try {
    await ctx.transaction(async (tx) => {
      const request = await tx.lock(ChangeRequest, requestId)
      if (!changeRequest.can(request.status, 'carryOut')) return
      const product = await tx.lock(Product, request.productId)
      await carryOut(ctx, tx, product, request)
      await tellOfRequest(tx, product, request)
    })
  } catch (error) {
    // Somebody did it by hand meanwhile, or it is no longer on the shelf.
    const isRefusal = error instanceof Problem && error.status < 500
    if (!isRefusal && !(error instanceof IllegalTransition)) throw error
    await giveUp(ctx, requestId, error.message)
  }
})
