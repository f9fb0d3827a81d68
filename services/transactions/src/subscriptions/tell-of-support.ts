import type { SupportDate } from '@emporium/domain'
import { SupportChanged } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import { subscriptionsTo, type Offer } from './subscriptions-to.query.ts'
import { factsOf } from './subscription-facts.ts'

/** Says of each active subscription to a version that it is supported until another day (IM-11). */
export async function tellOfSupport(
  tx: Tx,
  version: Required<Offer>,
  change: { before: SupportDate; after: SupportDate },
): Promise<void> {
  for (const one of await subscriptionsTo(tx, version))
    await tx.publish(SupportChanged, {
      ...factsOf(one),
      versionNumber: one.versionNumber,
      ...change,
    })
}
