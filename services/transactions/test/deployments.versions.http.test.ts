import { randomUUID } from 'node:crypto'
import { ProductRemoved, VersionRetired } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildListing, eulaHash, listVersion, type Listed } from './factories.ts'
import { accounts, startWorld, type World } from './simulated-cloud.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

let sequence = 900_200
/** A version listed later, with an image of its own. */
async function nextOf(product: Listed, versionNumber: string) {
  const imageId = `m-${randomUUID().slice(0, 8)}`
  const place = { regionId: 'cn-hangzhou', accountId: accounts.platform, name: imageId }
  await world.control('POST', 'images', { imageId, ...place, ports: [8080] })
  const next = { ...product, versionId: newId() }
  await listVersion(world.service, next, { listing: buildListing({ versionNumber }), imageId })
  return { versionId: next.versionId, imageId }
}

/** A subscription that began with V1.0 and was upgraded to V2.0. */
async function upgraded() {
  const { buyer, product, imageId, subscriptionId } = await world.subscribed()
  const next = await nextOf(product, 'V2.0')
  await as(world.service.app, buyer)
    .post(`/api/v1/subscriptions/${subscriptionId}/upgrade`)
    .send({ versionId: next.versionId, eulaHash, eulaAccepted: true })
    .expect(200)
  return { buyer, product, subscriptionId, old: { versionId: product.versionId, imageId }, next }
}

const share = (buyer: TestActor, id: string, versionId?: string, key?: string) => {
  const sent = as(world.service.app, buyer).post(`/api/v1/subscriptions/${id}/deployments`)
  if (key) void sent.set('idempotency-key', key)
  return sent.send({
    mode: 'share',
    accountId: accounts.buyer,
    ...(versionId ? { versionId } : {}),
  })
}
const deployable = async (buyer: TestActor, id: string) =>
  (await as(world.service.app, buyer).get(`/api/v1/subscriptions/${id}`)).body.deployable
const refusal = {
  status: 422,
  body: {
    type: '/problems/version-not-deployable',
    errors: [expect.objectContaining({ pointer: '#/versionId', code: 'choose-deployable' })],
  },
}

describe('ST-4 after an upgrade', () => {
  it('ST-4 the old version can be deployed beside the new one, each with its own image', async () => {
    const { buyer, subscriptionId, old, next } = await upgraded()
    expect(await deployable(buyer, subscriptionId)).toEqual([
      { versionId: next.versionId, versionNumber: 'V2.0' },
      { versionId: old.versionId, versionNumber: 'V1.0' },
    ])
    const shown = async (versionId?: string) =>
      (await share(buyer, subscriptionId, versionId).expect(202)).body
    const current = { versionNumber: 'V2.0', imageId: next.imageId, status: 'shared' }
    expect(await shown()).toMatchObject(current)
    expect(await shown(next.versionId)).toMatchObject(current)
    expect(await shown(old.versionId)).toMatchObject({
      versionNumber: 'V1.0',
      imageId: old.imageId,
      status: 'shared',
    })
    const launched = await world.deploy(buyer, subscriptionId, { versionId: old.versionId })
    expect(launched.body).toMatchObject({ versionNumber: 'V1.0', imageId: old.imageId })
    const [server] = await world.serversOf(launched.body.id)
    expect(server).toMatchObject({ imageId: old.imageId })
  })

  it('ST-4 the old version cannot once it is not on sale; the one of the subscription still can', async () => {
    const { buyer, product, subscriptionId, old, next } = await upgraded()
    const { vendorId, productId } = product
    const retired = { vendorId, productId, versionId: old.versionId }
    await world.service.deliver(VersionRetired, retired, { sequence: ++sequence })
    expect(await share(buyer, subscriptionId, old.versionId)).toMatchObject(refusal)
    const removed = { vendorId, productId, reason: 'asked for' }
    await world.service.deliver(ProductRemoved, removed, { sequence: ++sequence })
    expect(await deployable(buyer, subscriptionId)).toEqual([
      { versionId: next.versionId, versionNumber: 'V2.0' },
    ])
    await share(buyer, subscriptionId, next.versionId).expect(202)
  })

  it('ST-4 no version can that the subscription never was of, nor one of another product', async () => {
    const { buyer, product, subscriptionId } = await world.subscribed()
    const { versionId } = await nextOf(product, 'V2.0')
    const other = await world.subscribed()
    for (const wrong of [versionId, other.product.versionId, newId()])
      expect(await share(buyer, subscriptionId, wrong)).toMatchObject(refusal)
    const nonsense = await share(buyer, subscriptionId, 'V1.0')
    expect(nonsense.body.errors).toEqual([expect.objectContaining({ pointer: '#/versionId' })])
  })

  it('ST-4 one request is of one version: the same key with another is refused', async () => {
    const { buyer, subscriptionId, old, next } = await upgraded()
    const first = await share(buyer, subscriptionId, old.versionId, 'of-the-old-one').expect(202)
    const again = await share(buyer, subscriptionId, old.versionId, 'of-the-old-one')
    expect(again.body.id).toBe(first.body.id)
    const changed = await share(buyer, subscriptionId, next.versionId, 'of-the-old-one')
    expect(changed.body.type).toBe('/problems/idempotency-key-reused')
  })
})
