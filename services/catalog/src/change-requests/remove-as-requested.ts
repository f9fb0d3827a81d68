import { changeRequest } from '@emporium/domain'
import type { ActRules, Ctx, HeldAct, Tx } from '@emporium/service-kit'
import { carryOut } from './carry-out.ts'
import { approveChange } from './decide-change.ts'
import { lockRequest } from './lock-request.ts'
import { tellOfRequest } from './tell-of-request.ts'

/** A second person has seen that a seller's request takes the product off the shelf (IM-11, RV-7). */
export const removeAsRequested: NonNullable<ActRules['works']['remove_as_requested']> = {
  /** It is approved now; or it was approved for its day, which has come. */
  async perform(ctx: Ctx, tx: Tx, act: HeldAct) {
    const asked = await lockRequest(tx, act.causeId)
    const { answer = null, when, isDue } = act.details
    if (isDue) {
      await carryOut(ctx, tx, asked.product, asked.request)
      return tellOfRequest(tx, asked.product, asked.request)
    }
    const day = when === 'wanted_date' ? when : 'now'
    await approveChange(ctx, tx, asked, { answer, when: day })
  },

  /** One that was approved for a day that has come is decided, so that its seller does not wait on. */
  async drop(ctx: Ctx, tx: Tx, act: HeldAct) {
    const { request, product } = await lockRequest(tx, act.causeId)
    if (!act.details['isDue'] || !changeRequest.can(request.status, 'carryOut')) return
    const now = ctx.now()
    const step = act.words === null ? request.lapse(now) : request.decide('decline', act.words, now)
    await tx.record(step, act.words)
    await tx.save(request)
    await tellOfRequest(tx, product, request)
  },
}
