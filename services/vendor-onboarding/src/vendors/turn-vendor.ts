import { vendor, type ActionOf } from '@emporium/domain'
import { VendorReinstated, VendorSuspended } from '@emporium/events'
import {
  authorize,
  holdAct,
  illegalTransition,
  personOf,
  type ActRules,
  type Ctx,
  type Tx,
  voidActs,
} from '@emporium/service-kit'
import { Vendor } from './vendor.entity.ts'
import { vendorPolicy } from './vendor.policy.ts'

/** What an admin says of a vendor. */
export type VendorTurn = 'suspend' | 'reinstate'

const told = {
  suspend: VendorSuspended,
  stopSales: VendorSuspended,
  reinstate: VendorReinstated,
  resumeSales: VendorReinstated,
} satisfies Record<ActionOf<typeof vendor>, unknown>

/** Turns the locked vendor; shelf and sales follow. */
export async function turn(
  tx: Tx,
  found: Vendor,
  verb: ActionOf<typeof vendor>,
  reason: string,
): Promise<void> {
  await tx.record(found.turn(verb), reason)
  await tx.save(found)
  await tx.publish(told[verb], { vendorId: found.id, reason })
}

/** A second person has seen that an admin suspends the vendor (ON-7, RV-7). */
export const suspendVendorWork: NonNullable<ActRules['works']['suspend_vendor']> = {
  async perform(_ctx, tx, { subjectId, reason }) {
    await turn(tx, await tx.lock(Vendor, subjectId), 'suspend', reason)
  },
}

/**
 * Suspends or reinstates a vendor, with a reason for its history and its team (ON-7). A suspension is held until a
 * second person proceeds; answers whether it is.
 */
export function turnVendor(
  ctx: Ctx,
  acts: ActRules,
  { id, verb, reason }: { id: string; verb: VendorTurn; reason: string },
): Promise<{ found: Vendor; isHeld: boolean }> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Vendor, id)
    authorize(vendorPolicy, ctx.actor, verb, found)
    vendor.next(found.status, verb)
    const isHeld = verb === 'suspend' && acts.isRequired
    if (isHeld)
      await holdAct(ctx, tx, acts, {
        kind: 'suspend_vendor',
        subject: { id, name: found.legalName },
        reason,
        by: personOf(ctx.actor),
      })
    else {
      await turn(tx, found, verb, reason)
      // An urgent stop that still waits to be confirmed is pointless now.
      if (verb === 'reinstate')
        await voidActs(ctx, tx, acts.events, { subjectId: id }, illegalTransition.slug)
    }
    return { found, isHeld }
  })
}
