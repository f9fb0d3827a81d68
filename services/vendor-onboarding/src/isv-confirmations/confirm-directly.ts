import type { ProductType } from '@emporium/domain'
import { IsvConfirmed } from '@emporium/events'
import type { Ctx, Tx } from '@emporium/service-kit'
import { IsvConfirmation } from './isv-confirmation.entity.ts'

/** Confirms a vendor without a sheet, inside the approval of its application (ON-8). */
export async function confirmDirectly(
  ctx: Ctx,
  tx: Tx,
  vendorId: string,
  productType: ProductType,
): Promise<void> {
  const opened = IsvConfirmation.open({ vendorId, productType, sheet: null }, ctx.now())
  const step = opened.confirm(ctx.now())
  await tx.save(opened)
  await tx.record(step)
  await tx.publish(IsvConfirmed, { vendorId, productType, confirmationId: opened.id })
}
