import { VendorReinstated, VendorSuspended } from '@emporium/events'
import { authorize, type Ctx } from '@emporium/service-kit'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'

const told = { suspend: VendorSuspended, reinstate: VendorReinstated }

/** Suspends or reinstates a vendor, with a reason for its history and its team; shelf and sales follow (ON-7). */
export function turnVendor(ctx: Ctx, id: string, verb: 'suspend' | 'reinstate', reason: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Vendor, id)
    authorize(vendorPolicy, ctx.actor, verb, found)
    await tx.record(found.turn(verb), reason)
    await tx.save(found)
    await tx.publish(told[verb], { vendorId: id, reason })
    return found
  })
}
