import type { Subscription } from './subscription.entity.ts'

/** What every event says of a subscription. */
export function factsOf(found: Subscription) {
  const {
    id: subscriptionId,
    productId,
    productName,
    versionId,
    vendorId,
    buyerId,
    buyerCode,
  } = found
  return { subscriptionId, productId, productName, versionId, vendorId, buyerId, buyerCode }
}
