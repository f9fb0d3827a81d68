import type { ProductType } from '@emporium/domain'
import { authorize, type Ctx } from '@emporium/service-kit'
import { tidy } from '../fields/tidy.ts'
import { requireCompleteSheet } from '../isv-sheets/sheet.rules.ts'
import type { SheetView } from '../isv-sheets/sheet.schemas.ts'
import { Vendor } from '../vendors/vendor.entity.ts'
import { vendorPolicy } from '../vendors/vendor.policy.ts'
import { vendorSuspended } from '../vendors/vendor.problems.ts'
import { confirmedTypes } from './confirmed-types.query.ts'
import { IsvConfirmation } from './isv-confirmation.entity.ts'
import { alreadyConfirmed } from './isv-confirmation.problems.ts'
import { IsvRound, type SheetFile } from './isv-round.entity.ts'

/** A sheet as it is sent: its answers, and the workbook that they were read from, if there was one. */
export type SentSheet = { productType: ProductType; sheet: SheetView; file?: SheetFile }

/** Asks to be confirmed as an ISV for a product type (ON-8). The vendor's row lock orders two such wishes. */
export function sendIsvSheet(ctx: Ctx, vendorId: string, sent: SentSheet) {
  return ctx.transaction(async (tx) => {
    authorize(vendorPolicy, ctx.actor, 'sendIsvSheet', { id: vendorId })
    const vendor = await tx.lock(Vendor, vendorId)
    if (!vendor.isActive) throw vendorSuspended()
    const { productType } = sent
    const types = await confirmedTypes(tx.manager, [vendorId])
    if (types.get(vendorId)?.includes(productType)) throw alreadyConfirmed()
    const sheet = tidy(sent.sheet)
    requireCompleteSheet(productType, sheet)
    const opened = IsvConfirmation.open({ vendorId, productType, sheet }, ctx.now())
    await tx.save(opened)
    await tx.save(IsvRound.of(opened, sheet, sent.file ?? null, ctx.now()))
    return opened
  })
}
