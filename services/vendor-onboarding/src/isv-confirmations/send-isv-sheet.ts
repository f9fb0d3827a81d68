import { authorize, type Ctx } from '@emporium/service-kit'
import { tidy } from '../fields/tidy.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorPolicy } from '../vendors/vendor.policy.ts'
import { vendorSuspended } from '../vendors/vendor.problems.ts'
import { confirmedTypes } from './confirmed-types.query.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { alreadyConfirmed } from './isv-confirmation.problems.ts'
import type { SendIsvSheetBody } from './isv-confirmation.schemas.ts'
import { requireCompleteSheet } from './sheet.rules.ts'

/** Asks to be confirmed as an ISV for a product type (ON-8). The vendor's row lock orders two such wishes. */
export function sendIsvSheet(ctx: Ctx, vendorId: string, body: SendIsvSheetBody) {
  return ctx.transaction(async (tx) => {
    authorize(vendorPolicy, ctx.actor, 'sendIsvSheet', { id: vendorId })
    const vendor = await tx.lock(Vendor, vendorId)
    if (!vendor.isActive) throw vendorSuspended()
    const { productType } = body
    const types = await confirmedTypes(tx.manager, [vendorId])
    if (types.get(vendorId)?.includes(productType)) throw alreadyConfirmed()
    const sheet = tidy(body.sheet)
    requireCompleteSheet(productType, sheet)
    return tx.save(IsvConfirmation.open({ vendorId, productType, sheet }, ctx.now()))
  })
}
