import { changeRequest, IllegalTransition } from '@emporium/domain'
import { Problem, runs, type ActRules, type Ctx } from '@emporium/service-kit'
import { carryOut } from './carry-out.ts'
import { carryOutChange } from './carry-out-change.order.ts'
import { holdDueChange } from './hold-due-change.ts'
import { lockRequest } from './lock-request.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** What was approved and can no longer be done: it lapses, with the reason. */
function giveUp(ctx: Ctx, requestId: string, why: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const { request, product } = await lockRequest(tx, requestId)
    if (!changeRequest.can(request.status, 'carryOut')) return
    await tx.record(request.lapse(ctx.now()), why)
    await tx.save(request)
    await tellOfRequest(tx, product, request)
  })
}

/** Carries a request out when its day has come; run again, or for one that was withdrawn meanwhile, it does nothing. */
export const carryOutChangeJob = (acts: ActRules) =>
  runs(carryOutChange, async (ctx, { requestId }) => {
    try {
      await ctx.transaction(async (tx) => {
        const { request, product } = await lockRequest(tx, requestId)
        if (!changeRequest.can(request.status, 'carryOut')) return
        if (await holdDueChange(ctx, tx, acts, { request, product })) return
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
