import { IsvConfirmed } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'
import { IsvRound } from './isv-round.entity.ts'

/** Confirms the vendor as an ISV for the sheet's product type; the sheet can start a product from now on (ON-8). */
export function confirmIsv(ctx: Ctx, id: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(IsvConfirmation, id)
    authorize(isvConfirmationPolicy, ctx.actor, 'confirm', found)
    await tx.record(found.confirm(ctx.now()))
    await tx.save(found)
    const round = await tx.find(IsvRound, { confirmationId: id, round: found.round })
    if (round) {
      round.close({ feedback: null, remarks: [] }, ctx.now())
      await tx.save(round)
    }
    const { vendorId, productType, sheet } = found
    await tx.publish(IsvConfirmed, {
      vendorId,
      productType,
      confirmationId: id,
      ...(sheet ? { sheet } : {}),
    })
    return found
  })
}
