import {
  OfferEnded,
  ProductRemoved,
  ProductUpdated,
  SupportChanged,
  VendorReinstated,
  VendorSuspended,
  VersionListed,
  VersionRetired,
} from '@emporium/events'
import { newId, Tx } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { ProductRef } from '../src/products/product-ref.entity.ts'
import {
  buildListing,
  environment,
  listProduct,
  listVersion,
  orderOf,
  subscribeTo,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(transactions, { environment })
})
afterAll(() => service.stop())

const order = (product: Awaited<ReturnType<typeof listProduct>>) =>
  as(service.app, service.actors.buyer()).post('/api/v1/subscriptions').send(orderOf(product))

describe('IM-12 two things that the catalog tells of one version at once', () => {
  it('IM-12 the older, handled while the newer is noted, takes no region away', async () => {
    const product = await listProduct(service)
    const { productId, vendorId } = product
    const first = { regionId: 'cn-hangzhou' as const, imageId: 'm-first' }
    const second = { regionId: 'ap-southeast-1' as const, imageId: 'm-second' }
    const said = { productId, vendorId, versionId: newId(), listing: buildListing() }
    const older = { ...said, images: [first] }
    const newer = { ...said, images: [first, second] }
    // The older has looked for the version and found nothing when the newer comes.
    const looks = jest.spyOn(Tx.prototype, 'lockIfThere').mockImplementationOnce(async () => {
      await service.deliver(VersionListed, newer, { sequence: 900_011 })
      return null
    })
    const delayed = { sequence: 900_010, id: newId() }
    await expect(service.deliver(VersionListed, older, delayed)).rejects.toThrow(/pk_version_refs/)
    expect(looks).toHaveBeenCalledTimes(2)
    looks.mockRestore()
    // A worker tries again what failed.
    await service.deliver(VersionListed, older, delayed)
    const there = { versionId: said.versionId, regionId: second.regionId }
    const answer = await as(service.app, service.actors.buyer())
      .post('/api/v1/subscriptions')
      .send(orderOf(product, there))
    expect(answer.status).toBe(201)
  })
})

describe('IM-11 what the catalog tells', () => {
  it('IM-11 sells nothing of a removed product and leaves subscribers what they have', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    const removed = {
      productId: product.productId,
      vendorId: product.vendorId,
      reason: 'asked for',
    }
    const { id: messageId } = await service.deliver(ProductRemoved, removed, { sequence: 900_001 })
    await service.deliver(ProductRemoved, removed, { sequence: 900_001, id: messageId })
    expect((await order(product)).body.type).toBe('/problems/product-not-on-sale')
    const seen = await as(service.app, buyer).get(`/api/v1/subscriptions/${id}`)
    const { eulaHtml, supportHtml } = buildListing()
    expect(seen.body).toMatchObject({
      status: 'active',
      isOffered: false,
      kept: { eulaHtml, supportHtml, userGuide: null },
    })
    const told = (await service.published(OfferEnded)).filter((one) => one.subscriptionId === id)
    expect(told).toEqual([
      expect.objectContaining({
        what: 'product',
        reason: 'asked for',
        productId: product.productId,
      }),
    ])
  })

  it('IM-11 tells subscribers of a version that was asked to be removed, not of one that was replaced', async () => {
    const product = await listProduct(service)
    const { productId, versionId, vendorId } = product
    const id = await subscribeTo(service, product, service.actors.buyer())
    const told = async () =>
      (await service.published(OfferEnded)).filter((one) => one.subscriptionId === id)
    const retired = { productId, versionId, vendorId }
    await service.deliver(VersionRetired, retired, { sequence: 900_003 })
    expect(await told()).toEqual([])
    const asked = { ...retired, reason: 'It leaks.' }
    const { id: messageId } = await service.deliver(VersionRetired, asked, { sequence: 900_004 })
    await service.deliver(VersionRetired, asked, { sequence: 900_004, id: messageId })
    await service.deliver(VersionRetired, asked, { sequence: 900_004 })
    expect(await told()).toMatchObject([{ what: 'version', reason: 'It leaks.' }])
  })

  it('IM-11 shows another support date, and tells who has the version once, late and double messages alike', async () => {
    const product = await listProduct(service, {
      listing: buildListing({ supportedUntil: '2031-05-31' }),
    })
    const { productId, versionId, vendorId } = product
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    const gone = await subscribeTo(service, product, service.actors.buyer())
    await service.dataSource.query(
      `UPDATE transactions.subscriptions SET status = 'cancelled', ended_at = now() WHERE id = $1`,
      [gone],
    )
    const say = (supportedUntil: string | null, at: object) =>
      service.deliver(
        VersionListed,
        {
          productId,
          versionId,
          vendorId,
          listing: buildListing({ supportedUntil }),
          images: [{ regionId: 'cn-hangzhou', imageId: 'm-copy' }],
        },
        at,
      )
    const told = async () =>
      (await service.published(SupportChanged)).filter((one) => one.productId === productId)
    await say('2031-05-31', { sequence: 900_100 })
    expect(await told()).toEqual([])
    const { id: messageId } = await say('2030-01-31', { sequence: 900_102 })
    await say('2030-01-31', { sequence: 900_102, id: messageId })
    await say('2030-01-31', { sequence: 900_102 })
    await say('2031-05-31', { sequence: 900_101 })
    const sooner = { before: '2031-05-31', after: '2030-01-31' }
    expect(await told()).toMatchObject([{ subscriptionId: id, versionNumber: 'V1.0', ...sooner }])
    const seen = await as(service.app, buyer).get(`/api/v1/subscriptions/${id}`)
    expect(seen.body.supportedUntil).toBe('2030-01-31')
    const listed = await as(service.app, buyer).get('/api/v1/subscriptions')
    expect(listed.body.items).toMatchObject([{ supportedUntil: '2030-01-31' }])
    await say(null, { sequence: 900_103 })
    expect(await told()).toMatchObject([sooner, { before: '2030-01-31', after: null }])
  })

  it('IM-10 sells no retired version', async () => {
    const product = await listProduct(service)
    const { productId, versionId, vendorId } = product
    await service.deliver(VersionRetired, { productId, versionId, vendorId }, { sequence: 900_002 })
    expect((await order(product)).body.type).toBe('/problems/product-not-on-sale')
  })

  it('IM-12 ignores an older message that comes late', async () => {
    const product = await listProduct(service)
    const { productId, vendorId, slug } = product
    const updated = { productId, vendorId, vendorName: 'Larch', type: 'image' as const, slug }
    await service.deliver(ProductUpdated, { ...updated, name: 'Newest' }, { sequence: 900_010 })
    await service.deliver(ProductUpdated, { ...updated, name: 'Stale' }, { sequence: 900_009 })
    expect((await service.dataSource.manager.findOneByOrFail(ProductRef, { productId })).name).toBe(
      'Newest',
    )
  })

  it('IM-11 wants a removal again when the listing has not come yet', async () => {
    const removed = { productId: newId(), vendorId: newId(), reason: 'asked for' }
    await expect(service.deliver(ProductRemoved, removed)).rejects.toThrow('not known yet')
  })
})

describe('ON-7 a suspended vendor', () => {
  const saas = { productUrl: 'https://app.larch.example/', pricingDetails: '', resources: [] }

  it('ON-7 sells nothing until it is reinstated; told twice, late or out of order alike', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    const said = { vendorId: product.vendorId, reason: 'Malware' }
    const first = await service.deliver(VendorSuspended, said, { sequence: 70 })
    expect((await order(product)).body.type).toBe('/problems/product-not-on-sale')
    const kept = await as(service.app, buyer).get(`/api/v1/subscriptions/${id}`)
    expect(kept.body.status).toBe('active')
    await service.deliver(VendorReinstated, said, { sequence: 71 })
    await service.deliver(VendorSuspended, said, { id: first.id, sequence: 70 })
    await service.deliver(VendorSuspended, said, { sequence: 69 })
    expect((await order(product)).status).toBe(201)
    await service.deliver(VendorSuspended, said, { sequence: 73 })
    await service.deliver(VendorReinstated, said, { sequence: 72 })
    expect((await order(product)).body.type).toBe('/problems/product-not-on-sale')
  })

  it('ON-7 SA-2 sends nobody to the site of its SaaS products until it is reinstated', async () => {
    const product = await listProduct(service, {
      listing: buildListing({ type: 'saas', image: null, saas }),
    })
    const go = () =>
      as(service.app, service.actors.buyer()).post(
        `/api/v1/storefront/products/${product.slug}/hand-over`,
      )
    await go().expect(200)
    const said = { vendorId: product.vendorId, reason: 'Malware' }
    await service.deliver(VendorSuspended, said, { sequence: 90 })
    expect((await go().expect(409)).body.type).toBe('/problems/product-not-on-sale')
    await service.deliver(VendorReinstated, said, { sequence: 91 })
    await go().expect(200)
  })

  it('ON-7 may be told of before anything of it was listed, and offers no newer version', async () => {
    const vendorId = newId()
    await service.deliver(VendorSuspended, { vendorId, reason: 'Fraud' }, { sequence: 80 })
    const product = await listProduct(service, { vendorId })
    expect((await order(product)).body.type).toBe('/problems/product-not-on-sale')
    await service.deliver(VendorReinstated, { vendorId, reason: 'Cleared' }, { sequence: 81 })
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    const versionId = newId()
    await listVersion(service, { ...product, versionId })
    const newer = async () =>
      (await as(service.app, buyer).get(`/api/v1/subscriptions/${id}`)).body.upgradeTo
    expect(await newer()).toMatchObject({ versionId })
    await service.deliver(VendorSuspended, { vendorId, reason: 'Fraud' }, { sequence: 82 })
    expect(await newer()).toBeNull()
  })
})
