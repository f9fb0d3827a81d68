import { ReviewPosted, SubscriptionStarted } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { tells, type NewsCase, type NewsWorld } from './news-world.ts'

/** A purchase of the buyer. */
export const subscribed = (world: NewsWorld) => ({
  subscriptionId: newId(),
  productId: newId(),
  productName: 'Vela DB',
  versionId: newId(),
  vendorId: world.vendorId,
  buyerId: world.buyer.id,
})

/** What a team hears of buyers. */
export function tradeNews(world: NewsWorld): NewsCase[] {
  return [
    tells(
      SubscriptionStarted,
      () => ({
        ...subscribed(world),
        regionId: 'cn-hangzhou' as const,
        instanceType: 'ecs.g7.large',
      }),
      'new_order',
      ['owner', 'finance'],
      'Vela DB',
    ),
    tells(
      ReviewPosted,
      () => ({
        reviewId: newId(),
        productId: newId(),
        productName: 'Vela DB',
        vendorId: world.vendorId,
        buyerId: world.buyer.id,
        rating: 4,
      }),
      'new_review',
      ['owner', 'publisher', 'support'],
      '4 of 5',
    ),
  ]
}
