import type { ApplicationApproved, IsvConfirmed, PayloadOf } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { IsvSheetRef } from '../sheets/isv-sheet-ref.entity.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/** Notes a new vendor (ON-7). */
export function rememberVendor(
  ctx: Ctx,
  { vendorId, companyName, slug }: PayloadOf<typeof ApplicationApproved>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(VendorRef)
      .values({
        vendorId,
        name: companyName,
        nameSequence: '0',
        slug,
        isvTypes: [],
        verifiedSequence: '0',
        isSuspended: false,
        standingSequence: '0',
      })
      .orIgnore()
      .execute()
  })
}

/** Notes that a vendor may submit products of a type, and the sheet that can start one (ON-8). */
export function rememberIsv(
  ctx: Ctx,
  { vendorId, productType, confirmationId, sheet }: PayloadOf<typeof IsvConfirmed>,
): Promise<void> {
  return ctx.transaction(async (tx) => {
    const vendor = await tx.lockIfThere(VendorRef, { vendorId })
    // Told of the confirmation before the vendor: try again when the vendor has come.
    if (!vendor) throw new Error(`vendor ${vendorId} is not known yet`)
    if (sheet && !(await tx.find(IsvSheetRef, { confirmationId })))
      await tx.save(IsvSheetRef.of({ confirmationId, vendorId, productType, sheet }))
    if (vendor.isvTypes.includes(productType)) return
    vendor.isvTypes = [...vendor.isvTypes, productType]
    await tx.save(vendor)
  })
}
