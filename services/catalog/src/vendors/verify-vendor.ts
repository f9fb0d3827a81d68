import type { Envelope, PayloadOf, VendorUnverified, VendorVerified } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { markVendor } from '../shelf/shelf-entry.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/** Notes whether a vendor bears the badge; what is older than what is known changes nothing (ON-10). */
function note(ctx: Ctx, vendorId: string, domain: string | null, { sequence }: Envelope) {
  return ctx.transaction(async (tx) => {
    const vendor = await tx.lockIfThere(VendorRef, { vendorId })
    // Told of the domain before the vendor: try again when the vendor has come.
    if (!vendor) throw new Error(`vendor ${vendorId} is not known yet`)
    if (!vendor.verify(domain, sequence)) return
    await tx.save(vendor)
    await markVendor(tx, vendor)
  })
}

/** The vendor has proven a domain (ON-10). */
export const noteVerified = (
  ctx: Ctx,
  { vendorId, domain }: PayloadOf<typeof VendorVerified>,
  envelope: Envelope,
): Promise<void> => note(ctx, vendorId, domain, envelope)

/** The vendor has no proven domain any more (ON-10). */
export const noteUnverified = (
  ctx: Ctx,
  { vendorId }: PayloadOf<typeof VendorUnverified>,
  envelope: Envelope,
): Promise<void> => note(ctx, vendorId, null, envelope)
