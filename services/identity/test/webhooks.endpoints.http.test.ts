import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorRoles, webhookLimits } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { Webhook } from 'standardwebhooks'
import { WebhookDelivery } from '../src/webhook-deliveries/delivery.entity.ts'
import { buildMember, buildPerson, signIn, startIdentity, type Identity } from './factories.ts'
import { endpointOf, ownerOf, tellOrder, webhookWorld, type WebhookWorld } from './webhook-world.ts'

const path = '/api/v1/webhook-endpoints'
const outside = 'https://hooks.example.com/emporium'

describe('PA-1 where a vendor has its events sent', () => {
  let service: Identity
  let owner: Awaited<ReturnType<typeof buildMember>>
  beforeAll(async () => {
    service = await startIdentity()
    owner = await buildMember(service)
  })
  afterAll(() => service.stop())

  const create = (actor: TestActor | undefined, body: object = {}) =>
    as(service.app, actor)
      .post(path)
      .send({ url: outside, ...body })

  it('PA-1 the secret is shown once and kept sealed', async () => {
    const { body } = await create(owner, { description: 'Nightly build' }).expect(201)
    expect(body).toMatchObject({
      url: outside,
      description: 'Nightly build',
      eventTypes: null,
      status: 'enabled',
      stop: null,
      actions: ['disable'],
      vendorId: owner.vendorId,
    })
    expect(body.secret).toMatch(/^whsec_[\w+/]{43}=$/)
    const list = await as(service.app, owner).get(path).expect(200)
    const one = await as(service.app, owner).get(`${path}/${body.id}`).expect(200)
    expect(list.body.items).toContainEqual(one.body)
    const rows = await service.dataSource.query('SELECT * FROM webhook_endpoints')
    for (const told of [list.body, one.body, rows])
      expect(JSON.stringify(told)).not.toContain(String(body.secret).slice(6))
  })

  it.each([
    'http://hooks.example.com/',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://10.0.0.1/',
    'https://100.100.100.200/latest/meta-data',
    'https://[::1]/',
    'https://user:word@hooks.example.com/',
    'https://hooks.example.com:8443/',
    'file:///etc/passwd',
    'hooks',
  ])('PA-1 ASVS 1.3.6 nothing is sent to %s', async (url) => {
    const { body } = await create(owner, { url }).expect(400)
    expect(body.errors).toEqual([
      expect.objectContaining({ pointer: '#/url', code: 'not-webhook-url' }),
    ])
    const made = await create(owner).expect(201)
    const edited = await as(service.app, owner)
      .patch(`${path}/${made.body.id}`)
      .set('if-match', '"1"')
      .send({ url })
      .expect(400)
    expect(edited.body.errors[0].pointer).toBe('#/url')
    await as(service.app, owner).delete(`${path}/${made.body.id}`).expect(204)
  })

  it.each([
    ['#/eventTypes/0', { eventTypes: ['order.placed'] }],
    ['#/eventTypes', { eventTypes: [] }],
    ['#/description', { description: 'moc\u202e.tset' }],
    ['#/secret', { secret: 'mine' }],
  ])('PA-1 names %s when it is wrong', async (pointer, body) => {
    const answer = await create(owner, body).expect(400)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  it.each(vendorRoles.filter((role) => role !== 'owner'))(
    'PA-1 a %s has none to make',
    async (role) => {
      const member = await buildMember(service, role, owner.vendorId)
      await create(member, { vendorId: owner.vendorId }).expect(403)
      await as(service.app, member).get(`${path}?vendorId=${owner.vendorId}`).expect(403)
    },
  )

  it('PA-1 those of another vendor do not exist', async () => {
    const { body } = await create(owner).expect(201)
    const rival = await buildMember(service)
    for (const actor of [rival, await buildPerson(service)]) {
      const call = as(service.app, actor)
      await call.get(`${path}/${body.id}`).expect(404)
      await call.get(`${path}/${body.id}/deliveries`).expect(404)
      await call.post(`${path}/${body.id}/rotate-secret`).send({ overlapHours: 1 }).expect(404)
      await call.post(`${path}/${body.id}/disable`).expect(404)
      await call.delete(`${path}/${body.id}`).expect(404)
    }
    await as(service.app, owner).get(`${path}/${newId()}`).expect(404)
    await as(service.app, owner).delete(`${path}/${body.id}`).expect(204)
  })

  it('PA-1 of two who edit at once the second is told', async () => {
    const { body } = await create(owner).expect(201)
    const edit = (revision: string, change: object) =>
      as(service.app, owner).patch(`${path}/${body.id}`).set('if-match', revision).send(change)
    const first = await edit('"1"', { eventTypes: ['review.posted'] }).expect(200)
    expect(first.body).toMatchObject({ eventTypes: ['review.posted'], revision: 2, url: outside })
    await edit('"1"', { description: 'Late' }).expect(412)
    await as(service.app, owner).patch(`${path}/${body.id}`).send({ description: 'x' }).expect(428)
    await as(service.app, owner).delete(`${path}/${body.id}`).expect(204)
  })

  it('PA-1 a vendor has ten at most, also when they are made at once', async () => {
    const busy = await buildMember(service)
    const answers = await Promise.all(
      Array.from({ length: webhookLimits.endpointsOfVendor + 3 }, () => create(busy)),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(
      webhookLimits.endpointsOfVendor,
    )
    expect(statuses.filter((status) => status === 422)).toHaveLength(3)
  })
})

describe('PA-1 secrets and switches', () => {
  let world: WebhookWorld
  beforeAll(async () => {
    world = await webhookWorld()
  })
  afterAll(() => world.stop())

  /** Which of the secrets signed the last thing that came. */
  function signers(secrets: readonly string[]): boolean[] {
    const { headers, body } = world.receiver.received.at(-1) ?? { headers: {}, body: '' }
    const [id, time, signatures] = ['id', 'timestamp', 'signature'].map(
      (name) => headers[`webhook-${name}`] ?? '',
    )
    const at = new Date(Number(time) * 1_000)
    return secrets.map((secret) =>
      (signatures ?? '').split(' ').includes(new Webhook(secret).sign(id ?? '', at, body)),
    )
  }

  it('PA-1 after a rotation both secrets sign for a while, then the new one alone', async () => {
    const owner = await ownerOf(world)
    const { id, secret: old } = await endpointOf(world, owner)
    const rotated = await as(world.service.app, owner)
      .post(`${path}/${id}/rotate-secret`)
      .send({ overlapHours: 2 })
      .expect(200)
    const secrets = [old, String(rotated.body.secret)]
    expect(new Set(secrets).size).toBe(2)
    expect(Date.parse(rotated.body.formerSecretUntil) - world.service.clock.now().getTime()).toBe(
      2 * 60 * 60_000,
    )
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect(signers(secrets)).toEqual([true, true])
    world.service.clock.advance(2 * 60 * 60_000)
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect(signers(secrets)).toEqual([false, true])
    const later = as(world.service.app, await signIn(world.service, owner.account))
    expect((await later.get(`${path}/${id}`).expect(200)).body.formerSecretUntil).toBeNull()
  })

  it('PA-1 a stolen secret is replaced at once', async () => {
    const owner = await ownerOf(world)
    const { id, secret: stolen } = await endpointOf(world, owner)
    const { body } = await as(world.service.app, owner)
      .post(`${path}/${id}/rotate-secret`)
      .send({ overlapHours: 0 })
      .expect(200)
    await tellOrder(world, owner.vendorId)
    await world.carry()
    expect(signers([stolen, body.secret])).toEqual([false, true])
  })

  it('PA-1 is tried out with an event about itself, which is in no feed', async () => {
    const owner = await ownerOf(world)
    const call = as(world.service.app, owner)
    const { id } = await endpointOf(world, owner, { eventTypes: ['review.posted'] })
    const ping = await call.post(`${path}/${id}/ping`).expect(202)
    expect(ping.body).toMatchObject({ eventType: 'webhook.ping', status: 'waiting' })
    await world.carry()
    expect(JSON.parse(world.receiver.received.at(-1)?.body ?? '')).toMatchObject({
      type: 'webhook.ping',
      subject: { kind: 'webhook_endpoint', id },
    })
    const log = await call.get(`/api/v1/webhook-deliveries/${ping.body.id}`).expect(200)
    expect(log.body).toMatchObject({ status: 'delivered', attempts: [{ statusCode: 204 }] })
    const feed = await call.get('/api/v1/events').expect(200)
    expect(feed.body.items).toEqual([])
  })

  it('PA-1 a disabled one is sent nothing and is not tried out', async () => {
    const owner = await ownerOf(world)
    const call = as(world.service.app, owner)
    const { id } = await endpointOf(world, owner)
    const disabled = await call.post(`${path}/${id}/disable`).expect(200)
    expect(disabled.body).toMatchObject({
      status: 'disabled',
      stop: 'by_owner',
      actions: ['enable'],
    })
    await tellOrder(world, owner.vendorId)
    expect(await world.carry()).toBe(0)
    const refused = await call.post(`${path}/${id}/ping`).expect(409)
    expect(refused.body.type).toBe('/problems/webhook-endpoint-disabled')
    await call.post(`${path}/${id}/disable`).expect(409)
    await call.post(`${path}/${id}/enable`).expect(200)
    await tellOrder(world, owner.vendorId)
    expect(await world.carry()).toBe(1)
  })

  it('PA-1 with an endpoint its deliveries are forgotten', async () => {
    const owner = await ownerOf(world)
    const { id } = await endpointOf(world, owner)
    await tellOrder(world, owner.vendorId)
    await world.carry()
    await as(world.service.app, owner).delete(`${path}/${id}`).expect(204)
    expect(
      await world.service.dataSource.manager.countBy(WebhookDelivery, { endpointId: id }),
    ).toBe(0)
  })
})
