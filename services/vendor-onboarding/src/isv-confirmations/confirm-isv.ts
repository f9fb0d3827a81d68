import { IsvConfirmed } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'

/** Confirms the vendor as an ISV for the sheet's product type (ON-8). */
export function confirmIsv(ctx: Ctx, id: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(IsvConfirmation, id)
    authorize(isvConfirmationPolicy, ctx.actor, 'confirm', found)
    await tx.record(found.confirm(ctx.now()))
    await tx.save(found)
    const { vendorId, productType } = found
    await tx.publish(IsvConfirmed, { vendorId, productType, confirmationId: id })
    return found
  })
}
