import { OfferEnded } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { factsOf } from './subscription-facts.ts'
import { subscriptionsTo, type Offer } from './subscriptions-to.query.ts'

/** What left the shelf, and why. */
export type Ended = Offer & { reason: string }

/** Says of each active subscription that what it is for can no longer be bought; the buyer keeps it (IM-11). */
export async function tellSubscribers(tx: Tx, { reason, ...offer }: Ended): Promise<void> {
  for (const one of await subscriptionsTo(tx, offer))
    await tx.publish(OfferEnded, {
      ...factsOf(one),
      versionNumber: one.versionNumber,
      what: offer.versionId ? 'version' : 'product',
      reason,
    })
}
