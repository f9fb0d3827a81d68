import { IsvReturned } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { isvConfirmationPolicy } from './isv-confirmation.policy.ts'

/** Sends a sheet back with feedback (ON-8). */
export function returnIsvSheet(ctx: Ctx, id: string, feedback: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(IsvConfirmation, id)
    authorize(isvConfirmationPolicy, ctx.actor, 'return', found)
    await tx.record(found.return(feedback, ctx.now()), feedback)
    await tx.save(found)
    const { vendorId, productType } = found
    await tx.publish(IsvReturned, { vendorId, productType, confirmationId: id, feedback })
    return found
  })
}
