import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { partnerEvents, partnerEventTypes, subscriptions } from '@emporium/events'
import { webhookLimits } from '@emporium/domain'
import { as, type TestActor } from '@emporium/testing'
import { sweepPartnerEvents } from '../src/partner-events/sweep-partner-events.ts'
import {
  buildMember,
  buildPerson,
  signIn,
  startIdentity,
  systemCtx,
  type Identity,
} from './factories.ts'
import { tellOrder } from './webhook-world.ts'

let service: Identity
beforeAll(async () => {
  service = await startIdentity()
})
afterAll(() => service.stop())

const feed = (actor: TestActor | undefined, query = '') =>
  as(service.app, actor).get(`/api/v1/events${query}`)
const idsIn = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id)

describe('PA-1 the feed of events', () => {
  it('PA-1 is read on from a place: nothing is left out, nothing comes twice', async () => {
    const owner = await buildMember(service)
    const told: string[] = []
    for (let n = 0; n < 5; n += 1) told.push((await tellOrder({ service }, owner.vendorId)).id)
    const first = await feed(owner, '?limit=3').expect(200)
    expect(idsIn(first.body)).toEqual(told.slice(0, 3))
    expect(first.body).toMatchObject({ hasMore: true })
    const second = await feed(owner, `?after=${first.body.nextAfter}`).expect(200)
    expect(idsIn(second.body)).toEqual(told.slice(3))
    expect(second.body).toMatchObject({ hasMore: false })
    const third = await feed(owner, `?after=${second.body.nextAfter}`).expect(200)
    expect(third.body).toEqual({ items: [], nextAfter: second.body.nextAfter, hasMore: false })
    const { id } = await tellOrder({ service }, owner.vendorId)
    const fourth = await feed(owner, `?after=${third.body.nextAfter}`).expect(200)
    expect(idsIn(fourth.body)).toEqual([id])
  })

  it('PA-1 many who read at once while more comes get every event once, in one order', async () => {
    const owner = await buildMember(service)
    const readAll = async () => {
      const found: string[] = []
      for (let after = 0; found.length < 20;) {
        const { body } = await feed(owner, `?after=${after}&limit=7`).expect(200)
        found.push(...idsIn(body))
        after = body.nextAfter
      }
      return found
    }
    const telling = Promise.all(
      Array.from({ length: 20 }, () => tellOrder({ service }, owner.vendorId)),
    )
    const [one, other] = await Promise.all([readAll(), readAll(), telling])
    expect(new Set(one).size).toBe(20)
    expect(other).toEqual(one)
  })

  it('PA-1 can be narrowed to types', async () => {
    const owner = await buildMember(service)
    await tellOrder({ service }, owner.vendorId)
    expect((await feed(owner, '?type=review.posted').expect(200)).body.items).toEqual([])
    const some = await feed(owner, '?type=review.posted&type=subscription.started').expect(200)
    expect(some.body.items).toHaveLength(1)
    const { body } = await feed(owner, '?type=order.placed').expect(400)
    expect(body.errors[0].pointer).toMatch(/^#\/type/)
  })

  it('PA-1 is for the vendor’s own people, and for programs with the scope', async () => {
    const owner = await buildMember(service)
    await tellOrder({ service }, owner.vendorId)
    const rival = await buildMember(service)
    expect((await feed(rival).expect(200)).body.items).toEqual([])
    await feed(rival, `?vendorId=${owner.vendorId}`).expect(404)
    await feed(await buildPerson(service)).expect(403)
    await feed(undefined).expect(401)
    const program = async (scopes: string[]) => {
      const { body } = await as(service.app, owner)
        .post('/api/v1/api-clients')
        .send({ name: 'Reader', scopes })
        .expect(201)
      const { body: token } = await as(service.app)
        .post('/oauth/token')
        .auth(body.id, body.clientSecret)
        .type('form')
        .send({ grant_type: 'client_credentials' })
        .expect(200)
      return { ...owner, authorization: `Bearer ${token.access_token}` }
    }
    expect((await feed(await program(['events:read'])).expect(200)).body.items).toHaveLength(1)
    await feed(await program(['orders:read'])).expect(403)
  })

  it('PA-1 is kept for thirty days, and goes on where it was', async () => {
    const owner = await buildMember(service)
    await tellOrder({ service }, owner.vendorId)
    await tellOrder({ service }, owner.vendorId)
    const { nextAfter } = (await feed(owner).expect(200)).body
    service.clock.advance((webhookLimits.keptDays + 1) * 24 * 60 * 60_000)
    await sweepPartnerEvents(systemCtx(service))
    const later = await signIn(service, owner.account)
    // The newest stays, because the place of the next one follows from it.
    expect((await feed(later).expect(200)).body.items).toHaveLength(1)
    const { id } = await tellOrder({ service }, owner.vendorId)
    expect(idsIn((await feed(later, `?after=${nextAfter}`).expect(200)).body)).toEqual([id])
  })

  it('PA-1 says what there is to hear, with a schema for each', async () => {
    const { body } = await as(service.app).get('/api/v1/event-types').expect(200)
    expect(body.items.map(({ type }: { type: string }) => type)).toEqual(partnerEventTypes)
    for (const { data, meaning } of body.items) {
      expect(data.type).toBe('object')
      expect(meaning).not.toMatch(/[A-Z]{2}-\d/)
    }
  })

  it('PA-1 every event that partners can hear is heard here, of a vendor, and tells nobody’s account', () => {
    const heard: string[] = subscriptions.identity.map(({ name }) => name)
    expect(new Set(partnerEventTypes).size).toBe(partnerEventTypes.length)
    for (const { source, dataOf, data } of partnerEvents) {
      expect(heard).toContain(source.name)
      expect(Object.keys(source.payload.properties)).toContain('vendorId')
      const told = dataOf({ buyerId: 'an account', buyerCode: 'a code', reporterIds: ['x'] })
      expect(JSON.stringify(told)).not.toContain('an account')
      expect(Object.keys(data.properties)).not.toContain('reporterIds')
    }
  })
})
