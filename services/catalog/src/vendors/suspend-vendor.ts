import type { Envelope, PayloadOf, VendorSuspended } from '@emporium/events'
import type { Ctx } from '@emporium/service-kit'
import { markVendor } from '../shelf/shelf-entry.ts'
import { VendorRef } from './vendor-ref.entity.ts'

/**
 * Notes that a vendor is suspended or goes on. Its products stay where they are; nobody finds them while it is suspended
 * (ON-7). What is older than what is known changes nothing.
 */
export const noteStanding =
  (isSuspended: boolean) =>
  (
    ctx: Ctx,
    { vendorId }: PayloadOf<typeof VendorSuspended>,
    { sequence }: Pick<Envelope, 'sequence'>,
  ): Promise<void> =>
    ctx.transaction(async (tx) => {
      const vendor = await tx.lockIfThere(VendorRef, { vendorId })
      // Told of the suspension before the vendor: try again when the vendor has come.
      if (!vendor) throw new Error(`vendor ${vendorId} is not known yet`)
      if (!vendor.stand(isSuspended, sequence)) return
      await tx.save(vendor)
      await markVendor(tx, vendor)
    })
