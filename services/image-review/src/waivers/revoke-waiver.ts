import { belongsTo, forbidden, notFound, type Ctx } from '@emporium/service-kit'
import { Waiver } from './waiver.entity.ts'

/** The desk takes a waiver back: the finding counts again, in every case of the vendor (RV-8). Twice is as good as once. */
export function revokeWaiver(ctx: Ctx, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const waiver = await tx.lockIfThere(Waiver, { id })
    if (!waiver) throw notFound()
    if (belongsTo(ctx.actor, waiver.vendorId)) throw forbidden()
    waiver.revoke(ctx.now())
    await tx.save(waiver)
  })
}
