import {
  HandOverResolved,
  ProductListed,
  ProductRemoved,
  ProductUpdated,
  SubscriptionStarted,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { ProductRef } from '../src/products/product-ref.entity.ts'
import { VerifiedBuyer } from '../src/buyers/verified-buyer.entity.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(ratings)
})
afterAll(() => service.stop())

const product = () => ({
  productId: newId(),
  vendorId: newId(),
  vendorName: 'Larch Systems',
  type: 'image' as const,
  name: 'Harbor',
  slug: 'harbor',
})
const known = (productId: string) => service.dataSource.manager.findOneBy(ProductRef, { productId })

describe('ST-5 what the catalog tells', () => {
  it('ST-5 ignores an older message that comes late', async () => {
    const listed = product()
    await service.deliver(ProductListed, listed, { sequence: 10 })
    await service.deliver(ProductUpdated, { ...listed, name: 'Newest' }, { sequence: 12 })
    await service.deliver(ProductUpdated, { ...listed, name: 'Stale' }, { sequence: 11 })
    expect((await known(listed.productId))?.name).toBe('Newest')
  })

  it('ST-5 has the same effect when a message comes twice', async () => {
    const listed = product()
    const { id } = await service.deliver(ProductListed, listed, { sequence: 20 })
    await service.deliver(
      ProductRemoved,
      { productId: listed.productId, vendorId: listed.vendorId, reason: 'gone' },
      { sequence: 21 },
    )
    await service.deliver(ProductListed, listed, { sequence: 20, id })
    expect((await known(listed.productId))?.isAvailable).toBe(false)
  })

  it('ST-5 wants a removal again when the listing has not come yet', async () => {
    const { productId, vendorId } = product()
    await expect(
      service.deliver(ProductRemoved, { productId, vendorId, reason: 'gone' }),
    ).rejects.toThrow('not known yet')
  })
})

describe('ST-5 what transactions tell', () => {
  it('ST-5 remembers a buyer once, however often told', async () => {
    const { productId, vendorId, name } = product()
    const started = {
      subscriptionId: newId(),
      productId,
      productName: name,
      versionId: newId(),
      vendorId,
      buyerId: newId(),
      regionId: 'cn-hangzhou' as const,
      instanceType: 'ecs.n1.small',
    }
    const { id } = await service.deliver(SubscriptionStarted, started)
    await service.deliver(SubscriptionStarted, started, { id })
    await service.deliver(SubscriptionStarted, { ...started, subscriptionId: newId() })
    expect(await service.dataSource.manager.countBy(VerifiedBuyer, { productId })).toBe(1)
  })

  it('ST-5 remembers who arrived at the site of a SaaS product, however often', async () => {
    const { productId, vendorId, name } = product()
    const buyerId = newId()
    const went = { handOverId: newId(), productId, productName: name, vendorId, buyerId }
    const { id } = await service.deliver(HandOverResolved, went)
    await service.deliver(HandOverResolved, went, { id })
    await service.deliver(HandOverResolved, { ...went, handOverId: newId() })
    const known = await service.dataSource.manager.findBy(VerifiedBuyer, { productId })
    expect(known.map((buyer) => buyer.buyerId)).toEqual([buyerId])
  })

  it('ST-5 refuses a message that is not what was promised', async () => {
    await expect(
      service.deliver(SubscriptionStarted, { buyerId: 'nobody' } as never),
    ).rejects.toThrow('#/buyerId')
  })
})
