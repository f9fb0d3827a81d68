import { subscription } from '@emporium/domain'
import type { Tx } from '@emporium/service-kit'
import { Subscription } from './subscription.entity.ts'

/** A product on sale, or one version of it. */
export type Offer = { vendorId: string; productId: string; versionId?: string }

/** The active subscriptions to a product or to a version of it (IM-11). */
export function subscriptionsTo(
  tx: Tx,
  { vendorId, productId, versionId }: Offer,
): Promise<Subscription[]> {
  return tx.manager.findBy(Subscription, {
    // The product says whose it is; with both, the index of a vendor's products finds them.
    vendorId,
    productId,
    ...(versionId ? { versionId } : {}),
    status: subscription.initial,
  })
}
