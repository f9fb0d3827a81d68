import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { webhookLimits, webhookRetryDelays, webhookTries } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { Webhook } from 'standardwebhooks'
import { Notification } from '../src/notifications/notification.entity.ts'
import { buildMember, signIn } from './factories.ts'
import {
  deliveriesTo,
  endpointOf,
  ownerOf,
  tellOrder,
  webhookWorld,
  type WebhookWorld,
} from './webhook-world.ts'

let world: WebhookWorld
let owner: Awaited<ReturnType<typeof ownerOf>>

beforeAll(async () => {
  world = await webhookWorld()
})
afterAll(() => world.stop())
beforeEach(async () => {
  owner = await ownerOf(world)
  world.receiver.received.length = 0
  world.receiver.answer = () => ({ status: 204 })
})

const hour = 60 * 60_000
/** The owner, signed in anew: tokens end while the clock is moved. */
const asOwner = async () => as(world.service.app, await signIn(world.service, owner.account))
const statuses = async (endpointId: string) =>
  (await deliveriesTo(world, endpointId)).map(({ status }) => status)
const logOf = async (endpointId: string) => {
  const [delivery] = await deliveriesTo(world, endpointId)
  const path = `/api/v1/webhook-deliveries/${delivery?.id}`
  return (await (await asOwner()).get(path).expect(200)).body
}

describe('PA-1 webhooks', () => {
  it('PA-1 the reference library of Standard Webhooks takes what comes, and nothing that was changed', async () => {
    const { secret } = await endpointOf(world, owner)
    const { said, id } = await tellOrder(world, owner.vendorId)
    expect(await world.carry()).toBe(1)
    const [came] = world.receiver.received
    expect(came?.headers['webhook-id']).toBe(id)
    const webhook = new Webhook(secret)
    // The clock of these tests stands at a fixed time; the library looks at the machine's.
    const at = new Date(Number(came?.headers['webhook-timestamp']) * 1_000)
    expect(webhook.sign(id, at, came?.body ?? '')).toBe(came?.headers['webhook-signature'])
    const now = new Date()
    const fresh = {
      ...came?.headers,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1_000)),
      'webhook-signature': webhook.sign(id, now, came?.body ?? ''),
    }
    expect(webhook.verify(came?.body ?? '', fresh)).toEqual({
      id,
      type: 'subscription.started',
      timestamp: expect.any(String),
      sequence: expect.any(Number),
      vendorId: owner.vendorId,
      subject: { kind: 'subscription', id: said.subscriptionId },
      data: {
        subscriptionId: said.subscriptionId,
        productId: said.productId,
        productName: 'Vela DB',
        versionId: said.versionId,
        versionNumber: '1.0.0',
        buyerId: 'b-7f3kq9mzt2',
        regionId: 'cn-hangzhou',
        instanceType: 'ecs.g7.large',
      },
    })
    expect(() => webhook.verify(`${came?.body} `, fresh)).toThrow()
    // SP-2: nobody learns the account of a buyer.
    expect(came?.body).not.toContain(said.buyerId)
  })

  it('PA-1 what is told twice is sent once', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    const id = newId()
    await tellOrder(world, owner.vendorId, id)
    await tellOrder(world, owner.vendorId, id)
    await world.carry()
    expect(world.receiver.received).toHaveLength(1)
    expect(await statuses(endpointId)).toEqual(['delivered'])
  })

  it('PA-1 each endpoint is told of its types alone, and nobody of another vendor', async () => {
    const rival = await ownerOf(world)
    const reviews = await endpointOf(world, owner, { eventTypes: ['review.posted'] })
    const orders = await endpointOf(world, owner, { eventTypes: ['subscription.started'] })
    const theirs = await endpointOf(world, rival)
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect(await statuses(reviews.id)).toEqual([])
    expect(await statuses(orders.id)).toEqual(['delivered'])
    expect(await statuses(theirs.id)).toEqual([])
  })

  it('PA-1 is tried ever more rarely for more than a day, then given up, and can be sent again', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    world.receiver.answer = () => ({ status: 500, body: 'the disk is full' })
    const { id } = await tellOrder(world, owner.vendorId)
    expect(webhookRetryDelays.reduce((sum, delay) => sum + delay, 0)).toBeGreaterThan(24 * hour)
    for (const delay of webhookRetryDelays) {
      expect(await world.carry()).toBe(1)
      world.service.clock.advance(delay - 1)
      expect(await world.carry()).toBe(0)
      world.service.clock.advance(1)
    }
    expect(await world.carry()).toBe(1)
    expect(await statuses(endpointId)).toEqual(['failed'])
    expect(world.receiver.received).toHaveLength(webhookTries)
    const ids = new Set(world.receiver.received.map(({ headers }) => headers['webhook-id']))
    expect([...ids]).toEqual([id])
    const log = await logOf(endpointId)
    expect(log).toMatchObject({ status: 'failed', tries: webhookTries, actions: ['replay'] })
    expect(log.attempts).toHaveLength(webhookTries)
    expect(log.attempts[0]).toMatchObject({
      outcome: 'answered',
      statusCode: 500,
      answer: 'the disk is full',
    })
    world.receiver.answer = () => ({ status: 200 })
    const again = await (
      await asOwner()
    )
      .post(`/api/v1/webhook-deliveries/${log.id}/replay`)
      .expect(202)
    expect(again.body).toMatchObject({ status: 'waiting', tries: 0 })
    await world.carry()
    expect(await logOf(endpointId)).toMatchObject({ status: 'delivered', tries: 1 })
    expect(world.receiver.received.at(-1)?.headers['webhook-id']).toBe(id)
  })

  it('PA-1 waits as long as the program asks for, but no longer than a day', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    const dueIn = async () => {
      const [one] = await deliveriesTo(world, endpointId)
      return (one?.dueAt.getTime() ?? 0) - world.service.clock.now().getTime()
    }
    world.receiver.answer = () => ({ status: 429, headers: { 'retry-after': '3600' } })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect(await dueIn()).toBe(hour)
    world.service.clock.advance(hour)
    world.receiver.answer = () => ({ status: 503, headers: { 'retry-after': '99999999' } })
    await world.carry()
    expect(await dueIn()).toBe(24 * hour)
  })

  it('PA-1 follows no redirection and goes nowhere but to public sites', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    world.receiver.answer = () => ({ status: 302, headers: { location: world.receiver.url } })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect(world.receiver.received).toHaveLength(1)
    expect((await logOf(endpointId)).attempts[0]).toMatchObject({ statusCode: 302 })
  })

  it('PA-1 nobody there is a failure with a reason', async () => {
    const { id: endpointId } = await endpointOf(world, owner, { url: 'http://127.0.0.1:1/' })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect((await logOf(endpointId)).attempts[0]).toMatchObject({
      outcome: 'silent',
      statusCode: null,
      answer: 'ECONNREFUSED',
    })
  })

  it('PA-1 of a long or strange answer only the beginning is kept', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    world.receiver.answer = () => ({ status: 500, body: `\u0000\u001b[31m${'x'.repeat(100_000)}` })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    const [attempt] = (await logOf(endpointId)).attempts
    expect(attempt.answer).toMatch(/^\[31mx+$/)
    expect(attempt.answer.length).toBeLessThanOrEqual(webhookLimits.answerBytes)
  })

  it('PA-1 an endpoint that is gone is disabled at once, and its owners are told', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    world.receiver.answer = () => ({ status: 410 })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    const path = `/api/v1/webhook-endpoints/${endpointId}`
    const { body } = await (await asOwner()).get(path).expect(200)
    expect(body).toMatchObject({ status: 'disabled', stop: 'gone', actions: ['enable'] })
    expect(await statuses(endpointId)).toEqual(['failed'])
    const told = await world.service.dataSource.manager.findBy(Notification, {
      accountId: owner.id,
    })
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['webhook_gone']))
  })

  it('PA-1 one that fails for three days is disabled with a mail; enabled again, what waited comes first', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    const publisher = await buildMember(world.service, 'publisher', owner.vendorId)
    const { manager } = world.service.dataSource
    world.receiver.answer = () => ({ status: 500 })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    world.service.clock.advance(webhookLimits.failingMs - 1)
    await tellOrder(world, owner.vendorId)
    await world.carry()
    const path = `/api/v1/webhook-endpoints/${endpointId}`
    const view = async () => (await (await asOwner()).get(path).expect(200)).body
    expect(await view()).toMatchObject({ status: 'enabled' })
    world.service.clock.advance(10 * hour)
    await world.carry()
    expect(await view()).toMatchObject({ status: 'disabled', stop: 'failing' })
    const kinds = async (accountId: string) =>
      (await manager.findBy(Notification, { accountId })).map(({ kind }) => kind)
    expect(await kinds(owner.id)).toContain('webhook_failing')
    expect(await kinds(publisher.id)).not.toContain('webhook_failing')
    // What happens meanwhile is not kept for it; what waited is.
    await tellOrder(world, owner.vendorId)
    world.service.clock.advance(12 * hour)
    expect(await world.carry()).toBe(0)
    world.receiver.answer = () => ({ status: 200 })
    await (await asOwner()).post(`${path}/enable`).expect(200)
    expect(await world.carry()).toBe(2)
    expect(await view()).toMatchObject({ status: 'enabled', failingSince: null })
    expect(await statuses(endpointId)).toEqual(['delivered', 'delivered'])
  })

  it('PA-1 a yes forgives the failures before', async () => {
    const { id: endpointId } = await endpointOf(world, owner)
    const path = `/api/v1/webhook-endpoints/${endpointId}`
    world.receiver.answer = () => ({ status: 500 })
    await tellOrder(world, owner.vendorId)
    await world.carry()
    const failing = await (await asOwner()).get(path).expect(200)
    expect(failing.body.failingSince).toBe(world.service.clock.now().toISOString())
    world.receiver.answer = () => ({ status: 200 })
    world.service.clock.advance(hour)
    await world.carry()
    expect((await (await asOwner()).get(path).expect(200)).body.failingSince).toBeNull()
  })
})
