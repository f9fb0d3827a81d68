import { authorize, type Ctx } from '@emporium/service-kit'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'

/** Suspends or reinstates a vendor, with a reason for its history. */
export function turnVendor(ctx: Ctx, id: string, verb: 'suspend' | 'reinstate', reason: string) {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Vendor, id)
    authorize(vendorPolicy, ctx.actor, verb, found)
    await tx.record(found.turn(verb), reason)
    return tx.save(found)
  })
}
