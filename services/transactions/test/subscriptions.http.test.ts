import { SubscriptionStarted, VersionListed } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { transactions } from '../src/app.ts'
import { EulaAcceptance } from '../src/subscriptions/eula-acceptance.entity.ts'
import { Subscription } from '../src/subscriptions/subscription.entity.ts'
import {
  buildListing,
  environment,
  eulaHash,
  listProduct,
  listVersion,
  orderOf,
  subscribeTo,
  type Listed,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(transactions, { environment })
})
afterAll(() => service.stop())

const path = '/api/v1/subscriptions'

describe('ST-2 a buyer subscribes', () => {
  it('ST-2 keeps what was chosen and the proof of the EULA, and tells of it', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const answer = await as(service.app, buyer).post(path).send(orderOf(product))
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      status: 'active',
      productName: 'Harbor Log Search',
      versionNumber: 'V1.0',
      regionId: 'cn-hangzhou',
      actions: ['deploy', 'upgrade', 'cancel'],
    })
    const proof = await service.dataSource.manager.findOneByOrFail(EulaAcceptance, {
      subscriptionId: answer.body.id,
    })
    expect(proof).toMatchObject({ eulaHash, accountId: buyer.id, versionId: product.versionId })
    expect(proof.address).toMatch(/127\.0\.0\.1/)
    expect(await service.published(SubscriptionStarted)).toContainEqual(
      expect.objectContaining({ subscriptionId: answer.body.id, buyerId: buyer.id }),
    )
  })

  it('ST-2 refuses the own company’s product', async () => {
    const product = await listProduct(service)
    const seller = service.actors.seller({ vendorId: product.vendorId })
    const answer = await as(service.app, seller).post(path).send(orderOf(product))
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      type: '/problems/purchase-of-own-product',
      errors: [{ pointer: '#/productId' }],
    })
  })

  it.each([
    [
      { regionId: 'cn-beijing' },
      '#/regionId',
      'Available in: Hangzhou',
      { availableRegions: ['cn-hangzhou'] },
    ],
    [
      { instanceType: 'ecs.n9.mega' },
      '#/instanceType',
      'ecs.s1.small, ecs.s2.large',
      { supportedInstanceTypes: ['ecs.s1.small', 'ecs.s2.large'] },
    ],
    [
      { networkType: 'classic' },
      '#/networkType',
      'It runs in: vpc',
      { supportedNetworks: ['vpc'] },
    ],
  ])('ST-2 says what does not fit, and what would: %j', async (wish, pointer, hint, fitting) => {
    const product = await listProduct(service)
    const answer = await as(service.app, service.actors.buyer())
      .post(path)
      .send(orderOf(product, wish))
    expect(answer.status).toBe(422)
    expect(answer.body.type).toBe('/problems/choice-does-not-fit')
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer, detail: expect.stringContaining(hint) }),
    ])
    const { availableRegions, supportedInstanceTypes, supportedNetworks } = answer.body
    expect({ availableRegions, supportedInstanceTypes, supportedNetworks }).toEqual({
      availableRegions: undefined,
      supportedInstanceTypes: undefined,
      supportedNetworks: undefined,
      ...fitting,
    })
  })

  it('ST-2 says nothing where there is nothing to say: a version without a number has none', async () => {
    const product = await listProduct(service, { listing: { versionNumber: null } })
    const buyer = service.actors.buyer()
    const answer = await as(service.app, buyer).post(path).send(orderOf(product))
    expect(answer.body.versionNumber).toBeNull()
    const seller = service.actors.seller({ vendorId: product.vendorId })
    const orders = await as(service.app, seller).get('/api/v1/orders')
    expect(orders.body.items).toEqual([expect.objectContaining({ versionNumber: null })])
  })

  it('ST-2 refuses an EULA that is not the one in force, and names that one', async () => {
    const product = await listProduct(service)
    const order = orderOf(product, { eulaHash: 'a'.repeat(64) })
    const answer = await as(service.app, service.actors.buyer()).post(path).send(order)
    expect(answer.status).toBe(409)
    expect(answer.body).toMatchObject({ type: '/problems/eula-changed', eulaHash })
  })

  it.each([
    [{ eulaAccepted: false }, '#/eulaAccepted'],
    [{ eulaHash: 'nonsense' }, '#/eulaHash'],
    [{ regionId: 'mars-1' }, '#/regionId'],
    [{ productId: '1' }, '#/productId'],
    [{ coupon: 'FREE' }, '#/coupon'],
    [{ networkType: null }, '#/networkType'],
  ])('ST-2 names the wrong field of %j', async (wrong, pointer) => {
    const product = await listProduct(service)
    const answer = await as(service.app, service.actors.buyer())
      .post(path)
      .send(orderOf(product, wrong))
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('ST-2 asks for sign-in and knows no product that was never listed', async () => {
    const nowhere = {
      productId: newId(),
      vendorId: newId(),
      versionId: newId(),
      slug: 'x',
      name: 'x',
    }
    expect((await as(service.app).post(path).send(orderOf(nowhere))).status).toBe(401)
    expect(
      (await as(service.app, service.actors.buyer()).post(path).send(orderOf(nowhere))).status,
    ).toBe(404)
  })

  it('ST-2 makes one subscription of sixty identical requests at once', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const send = () =>
      as(service.app, buyer)
        .post(path)
        .set('idempotency-key', 'double-click')
        .send(orderOf(product))
    const answers = await Promise.all(Array.from({ length: 60 }, send))
    for (const { status } of answers) expect([201, 409]).toContain(status)
    const made = answers.filter(({ status }) => status === 201)
    expect(new Set(made.map(({ text }) => text)).size).toBe(1)
    expect(await service.dataSource.manager.countBy(Subscription, { buyerId: buyer.id })).toBe(1)
    const again = await send()
    expect(again.text).toBe(made[0]?.text)
    expect(again.headers['idempotent-replayed']).toBe('true')
    const other = await as(service.app, buyer)
      .post(path)
      .set('idempotency-key', 'double-click')
      .send(orderOf(product, { instanceType: 'ecs.s2.large' }))
    expect(other.body.type).toBe('/problems/idempotency-key-reused')
  })

  it('ST-2 remembers nothing of a request that failed', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const send = (wish: object) =>
      as(service.app, buyer)
        .post(path)
        .set('idempotency-key', 'second-try')
        .send(orderOf(product, wish as never))
    expect((await send({ regionId: 'cn-beijing' })).status).toBe(422)
    expect((await send({})).status).toBe(201)
  })
})

describe('ST-4 my subscriptions', () => {
  it('ST-4 are mine alone', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    const mine = await as(service.app, buyer).get(path)
    expect(mine.body.items.map((item: { id: string }) => item.id)).toEqual([id])
    const stranger = service.actors.buyer()
    expect((await as(service.app, stranger).get(path)).body.items).toEqual([])
    for (const [actor, status] of [
      [undefined, 401],
      [stranger, 404],
      [service.actors.seller({ vendorId: product.vendorId }), 404],
    ] as const) {
      expect((await as(service.app, actor).get(`${path}/${id}`)).status).toBe(status)
      expect((await as(service.app, actor).post(`${path}/${id}/cancel`)).status).toBe(status)
    }
  })

  it('ST-4 offer no newer version where it cannot be had, nor of what is over', async () => {
    const buyer = service.actors.buyer()
    const offers = async (product: Listed) => {
      const query = `productId=${product.productId}`
      const { body } = await as(service.app, buyer).get(`${path}?${query}`)
      const { body: one } = await as(service.app, buyer).get(`${path}/${body.items[0].id}`)
      expect(one.upgradeTo?.versionId).toBe(body.items[0].upgradeTo?.versionId)
      return body.items[0].upgradeTo?.versionId ?? null
    }
    const [elsewhere, ended] = [await listProduct(service), await listProduct(service)]
    for (const product of [elsewhere, ended]) await subscribeTo(service, product, buyer)
    const versionId = newId()
    const { vendorId, productId } = elsewhere
    const listing = buildListing({ versionNumber: 'V2.0' })
    const images = [{ regionId: 'ap-southeast-1' as const, imageId: 'm-far' }]
    service.clock.advance(1_000)
    await service.deliver(
      VersionListed,
      { productId, versionId, vendorId, listing, images },
      { sequence: 900_101 },
    )
    expect(await offers(elsewhere)).toBeNull()
    const newer = { ...ended, versionId: newId() }
    await listVersion(service, newer, { listing })
    expect(await offers(ended)).toBe(newer.versionId)
    const [{ id }] = (await as(service.app, buyer).get(`${path}?productId=${ended.productId}`)).body
      .items
    await as(service.app, buyer).post(`${path}/${id}/cancel`)
    expect(await offers(ended)).toBeNull()
  })

  it('ST-4 end once', async () => {
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, await listProduct(service), buyer)
    const ended = await as(service.app, buyer).post(`${path}/${id}/cancel`)
    expect(ended.body).toMatchObject({ status: 'cancelled', actions: [] })
    expect(ended.body.timeline.map((step: { verb: string }) => step.verb)).toEqual([
      'subscribe',
      'cancel',
    ])
    expect(ended.body.timeline.map((step: { isMine: boolean }) => step.isMine)).toEqual([
      true,
      true,
    ])
    const twice = await as(service.app, buyer).post(`${path}/${id}/cancel`)
    expect(twice.body.type).toBe('/problems/illegal-transition')
  })

  it('ST-4 offer a newer version and move to it, never back', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const id = await subscribeTo(service, product, buyer)
    expect((await as(service.app, buyer).get(`${path}/${id}`)).body).toMatchObject({
      upgradeTo: null,
      actions: ['deploy', 'cancel'],
    })
    const versionId = newId()
    await listVersion(
      service,
      { ...product, versionId },
      { listing: buildListing({ versionNumber: 'V2.0', supportedUntil: '2029-02-28' }) },
    )
    const offered = await as(service.app, buyer).get(`${path}/${id}`)
    expect(offered.body.upgradeTo).toMatchObject({ versionId, versionNumber: 'V2.0' })
    expect(offered.body.supportedUntil).toBeNull()
    expect((await as(service.app, buyer).get(path)).body.items[0]).toMatchObject({
      upgradeTo: { versionId, versionNumber: 'V2.0' },
      actions: ['deploy', 'upgrade', 'cancel'],
    })
    const moved = await as(service.app, buyer)
      .post(`${path}/${id}/upgrade`)
      .send({ versionId, eulaHash, eulaAccepted: true })
    const supportedUntil = '2029-02-28'
    expect(moved.body).toMatchObject({ versionNumber: 'V2.0', supportedUntil, upgradeTo: null })
    expect(moved.body.accepted).toEqual([
      { versionNumber: 'V1.0', eulaHash, at: moved.body.startedAt },
      { versionNumber: 'V2.0', eulaHash, at: expect.any(String) },
    ])
    expect((await as(service.app, buyer).get(path)).body.items[0]).toMatchObject({
      supportedUntil,
      upgradeTo: null,
      actions: ['deploy', 'cancel'],
    })
    const back = await as(service.app, buyer)
      .post(`${path}/${id}/upgrade`)
      .send({ versionId: product.versionId, eulaHash, eulaAccepted: true })
    expect(back.body.type).toBe('/problems/not-an-upgrade')
  })
})
