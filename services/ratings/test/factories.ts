import { ProductListed, SubscriptionStarted } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import type { TestActor, TestService } from '@emporium/testing'

/** A product on the shelf, as the catalog tells of it. */
export async function listProduct(
  service: TestService,
  overrides: { name?: string; vendorId?: string } = {},
) {
  const product = {
    productId: newId(),
    vendorId: newId(),
    vendorName: 'Larch Systems',
    type: 'image' as const,
    name: 'Harbor Log Search',
    slug: `harbor-${newId().slice(-8)}`,
    ...overrides,
  }
  await service.deliver(ProductListed, product)
  return product
}

/** A buyer who has subscribed to a version of the product; null is what events of before say of it. */
export async function subscribeTo(
  service: TestService,
  product: { productId: string; vendorId: string; name: string },
  buyer: TestActor = service.actors.buyer(),
  versionNumber: string | null = '1.0',
) {
  await service.deliver(SubscriptionStarted, {
    subscriptionId: newId(),
    productId: product.productId,
    productName: product.name,
    versionId: newId(),
    versionNumber,
    vendorId: product.vendorId,
    buyerId: buyer.id,
    regionId: 'cn-hangzhou',
    instanceType: 'ecs.n1.small',
  })
  return buyer
}

/** What a buyer writes. */
export const fiveStars = { rating: 5, title: 'It just works', text: 'Up in a minute.' }
