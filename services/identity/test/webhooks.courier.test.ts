import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { webhookLimits } from '@emporium/domain'
import { sealWith } from '../src/keys/sealing.ts'
import { claimDeliveries } from '../src/webhook-deliveries/claim-deliveries.ts'
import { startCourier } from '../src/webhook-deliveries/courier.ts'
import { openWebhookEgress } from '../src/webhook-endpoints/webhook-egress.ts'
import { signingKeySecret, systemCtx } from './factories.ts'
import {
  deliveriesTo,
  endpointOf,
  ownerOf,
  tellOrder,
  webhookWorld,
  type WebhookWorld,
} from './webhook-world.ts'

let world: WebhookWorld
beforeAll(async () => {
  world = await webhookWorld()
})
afterAll(() => world.stop())
beforeEach(() => {
  world.receiver.received.length = 0
  world.receiver.answer = () => ({ status: 204 })
})

/** A vendor with an endpoint and so many events on their way to it. */
async function vendorWith(events: number) {
  const owner = await ownerOf(world)
  const { id } = await endpointOf(world, owner)
  for (let n = 0; n < events; n += 1) await tellOrder(world, owner.vendorId)
  return id
}
const claim = (atMost: number) => claimDeliveries(systemCtx(world.service), atMost)

describe('PA-1 whoever carries webhooks', () => {
  it('PA-1 no vendor has more under way than its share, so nobody waits for its slow program', async () => {
    const busy = await vendorWith(10)
    const other = await vendorWith(1)
    const claimed = await claim(16)
    const of = async (endpointId: string) =>
      (await deliveriesTo(world, endpointId)).filter(({ id }) => claimed.includes(id)).length
    expect(await of(busy)).toBe(webhookLimits.atOnceOfVendor)
    expect(await of(other)).toBe(1)
    expect(await claim(16)).toEqual([])
    world.service.clock.advance(3 * webhookLimits.timeoutMs)
    await world.carry()
    for (const { status } of [
      ...(await deliveriesTo(world, busy)),
      ...(await deliveriesTo(world, other)),
    ])
      expect(status).toBe('delivered')
  })

  it('PA-1 two workers never take the same, and what a killed one had is sent again under its id', async () => {
    const endpoint = await vendorWith(3)
    const [one, two] = await Promise.all([claim(16), claim(16)])
    expect(new Set([...one, ...two]).size).toBe(one.length + two.length)
    expect(one.length + two.length).toBe(3)
    // Neither settles anything: both were killed.
    expect(await world.carry()).toBe(0)
    world.service.clock.advance(3 * webhookLimits.timeoutMs)
    expect(await world.carry()).toBe(3)
    const sent = world.receiver.received.map(({ headers }) => headers['webhook-id'])
    const events = (await deliveriesTo(world, endpoint)).map(({ eventId }) => eventId)
    expect(sent.toSorted()).toEqual(events.toSorted())
  })

  it('PA-1 what is due is carried by itself, and a stop lets what is under way finish', async () => {
    const endpoint = await vendorWith(6)
    const { egress } = openWebhookEgress(true)
    const seal = sealWith(signingKeySecret, 'webhook secrets')
    let arrived: () => void = () => undefined
    const allCame = new Promise<void>((resolve) => {
      arrived = resolve
    })
    world.receiver.answer = () => {
      if (world.receiver.received.length === 6) arrived()
      return { status: 200 }
    }
    const courier = startCourier(() => systemCtx(world.service), { egress, seal })
    await allCame
    await courier.stop()
    await egress.close()
    const statuses = (await deliveriesTo(world, endpoint)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set(['delivered']))
  })
})
