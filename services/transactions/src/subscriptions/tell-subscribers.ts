import { subscription } from '@emporium/domain'
import { OfferEnded } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from './subscription-facts.ts'
import { Subscription } from './subscription.entity.ts'

/** What left the shelf, and why. */
export type Ended = { vendorId: string; productId: string; versionId?: string; reason: string }

/** Says of each active subscription that what it is for can no longer be bought; the buyer keeps it (IM-11). */
export async function tellSubscribers(
  tx: Tx,
  { vendorId, productId, versionId, reason }: Ended,
): Promise<void> {
  const found = await tx.manager.findBy(Subscription, {
    // The product says whose it is; with both, the index of a vendor's products finds them.
    vendorId,
    productId,
    ...(versionId ? { versionId } : {}),
    status: subscription.initial,
  })
  for (const one of found)
    await tx.publish(OfferEnded, {
      ...factsOf(one),
      versionNumber: one.versionNumber,
      what: versionId ? 'version' : 'product',
      reason,
    })
}
