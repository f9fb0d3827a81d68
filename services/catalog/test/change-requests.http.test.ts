import { changeRequest } from '@emporium/domain'
import {
  ChangeRequestAnswered,
  ChangeRequestDecided,
  ProductRemoved,
  RegionsAdded,
  SubscriptionCancelled,
  SubscriptionStarted,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let admin: TestActor
let reviewer: TestActor
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
  admin = world.actors.staff('admin')
  reviewer = world.actors.staff('reviewer')
})
afterAll(() => world.stop())

const ask = (id: string, body: object, actor: TestActor = seller) =>
  as(world.app, actor).post(`/api/v1/products/${id}/change-requests`).send(body)
const say = (id: string, verb: string, body: object = {}, actor: TestActor = admin) =>
  as(world.app, actor).post(`/api/v1/change-requests/${id}/${verb}`).send(body)
const look = (id: string, actor: TestActor = seller) =>
  as(world.app, actor).get(`/api/v1/change-requests/${id}`)
const takeOff = (productId: string) =>
  as(world.app, admin).post(`/api/v1/products/${productId}/remove`).send({ reason: 'At once.' })
const page = (slug: string) => as(world.app).get(`/api/v1/storefront/products/${slug}`)
const removal = { kind: 'remove_product', reason: 'We stop selling it.' }

/** A listed image product with a request to remove it. */
async function asked(body: object = removal) {
  const { id, slug } = await listProduct(world, seller)
  const answer = await ask(id, body).expect(201)
  return { productId: id, slug, id: answer.body.id as string }
}

describe('IM-11 a request to operations', () => {
  it('IM-11 is seen by its vendor and by staff, by nobody else', async () => {
    const { id } = await asked()
    expect((await look(id).expect(200)).body).toMatchObject({
      status: 'open',
      vendorName: 'Larch Systems',
      messages: [],
      proposal: [],
      effect: { subscribers: 0, versionsLeft: 0, leavesShelf: true },
    })
    expect((await look(id, reviewer).expect(200)).body.actions).toEqual(['write'])
    expect((await look(id, admin).expect(200)).body.actions).toEqual([
      'approve',
      'decline',
      'write',
    ])
    await look(id, world.actors.seller()).expect(404)
    await look(newId()).expect(404)
    await as(world.app).get(`/api/v1/change-requests/${id}`).expect(401)
  })

  it.each(['approve', 'decline', 'withdraw', 'messages'])(
    'IM-11 refuses %s to whom it does not belong',
    async (verb) => {
      const { id } = await asked()
      const body = {
        approve: {},
        decline: { answer: 'No.' },
        withdraw: {},
        messages: { text: 'x' },
      }
      const said = body[verb as keyof typeof body]
      await say(id, verb, said, world.actors.seller()).expect(
        ['approve', 'decline'].includes(verb) ? 403 : 404,
      )
      const reader = world.actors.seller({ vendorId: seller.vendorId, role: 'read_only' })
      await say(id, verb, said, reader).expect(403)
      await as(world.app).post(`/api/v1/change-requests/${id}/${verb}`).send(said).expect(401)
      if (verb !== 'messages') await say(id, verb, said, reviewer).expect(403)
    },
  )

  it('IM-11 is made once for a thing, also by a double click', async () => {
    const { id: productId } = await listProduct(world, seller)
    const answers = await Promise.all([ask(productId, removal), ask(productId, removal)])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(lost?.body.type).toBe('/problems/request-already-open')
    const made = answers.find(({ status }) => status === 201)
    await say(made?.body.id as string, 'withdraw', {}, seller).expect(200)
    await ask(productId, removal).expect(201)
  })

  it('IM-11 names what is missing or does not fit', async () => {
    const { id } = await listProduct(world, seller)
    const faults = async (body: object) =>
      ((await ask(id, body).expect(400)).body.errors as { pointer: string }[]).map(
        ({ pointer }) => pointer,
      )
    expect(await faults({ kind: 'remove_version', reason: 'x' })).toEqual(['#/versionId'])
    expect(await faults({ kind: 'add_region', reason: 'x' })).toEqual(['#/regionIds'])
    expect(await faults({ kind: 'add_region', reason: 'x', regionIds: ['cn-beijing'] })).toEqual([
      '#/regionIds',
    ])
    expect(await faults({ kind: 'update_listing', reason: 'x' })).toEqual(['#/kind'])
    expect(await faults({ ...removal, reason: ' ' })).toEqual(['#/reason'])
    expect(await faults({ ...removal, wantedDate: 'tomorrow' })).toEqual(['#/wantedDate'])
  })

  it('IM-11 takes no day that is over everywhere, and today of any calendar', async () => {
    const { id } = await listProduct(world, seller)
    const dayAfter = (hours: number) =>
      new Date(world.clock.now().getTime() + hours * 3_600_000).toISOString().slice(0, 10)
    const over = await ask(id, { ...removal, wantedDate: dayAfter(-36) }).expect(400)
    expect(over.body.errors).toMatchObject([{ pointer: '#/wantedDate', code: 'day-over' }])
    await ask(id, { ...removal, wantedDate: dayAfter(-12) }).expect(201)
  })

  it('IM-11 goes back and forth in a thread that tells whose turn it is', async () => {
    const { id, productId } = await asked()
    const first = await say(id, 'messages', { text: ' By when? ' }, reviewer).expect(201)
    expect(first.body).toMatchObject({ side: 'staff', text: 'By when?', isMine: true })
    expect((await look(id)).body.status).toBe('answered')
    expect((await world.published(ChangeRequestAnswered)).at(-1)).toMatchObject({
      productId,
      text: 'By when?',
    })
    await say(id, 'messages', { text: 'This month.' }, seller).expect(201)
    const { body } = await look(id).expect(200)
    expect(body.status).toBe('open')
    expect(body.messages).toMatchObject([
      { side: 'staff', isMine: false },
      { side: 'seller', isMine: true },
    ])
    await say(id, 'messages', { text: '  ' }, seller).expect(400)
    await say(id, 'withdraw', {}, seller).expect(200)
    const closed = await say(id, 'messages', { text: 'One more thing' }, seller).expect(409)
    expect(closed.body.type).toBe('/problems/request-closed')
  })

  it('IM-11 is carried out in one action, once, with the number of those who are told', async () => {
    const { id, productId, slug } = await asked()
    const product = await as(world.app, seller).get(`/api/v1/products/${productId}`)
    const versionId = product.body.versions[0].id as string
    const subscribed = {
      subscriptionId: newId(),
      productId,
      productName: 'Harbor',
      versionId,
      vendorId: seller.vendorId,
      buyerId: newId(),
    }
    const started = {
      ...subscribed,
      regionId: 'cn-hangzhou' as const,
      instanceType: 'ecs.n1.small',
    }
    const at = nextSequence()
    await world.deliver(SubscriptionStarted, started, at)
    await world.deliver(SubscriptionStarted, started, at)
    const other = { ...started, subscriptionId: newId() }
    await world.deliver(SubscriptionStarted, other, nextSequence())
    expect((await look(id)).body.effect.subscribers).toBe(1)
    const { regionId: _region, instanceType: _type, ...ended } = other
    await world.deliver(SubscriptionCancelled, ended, nextSequence())
    expect((await look(id)).body.effect.subscribers).toBe(1)

    await world.deliver(
      SubscriptionCancelled,
      { ...ended, subscriptionId: started.subscriptionId },
      nextSequence(),
    )
    const answers = await Promise.all([
      say(id, 'approve', { answer: 'Done.' }),
      say(id, 'approve'),
      say(id, 'decline', { answer: 'No.' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const removed = (await world.published(ProductRemoved)).filter(
      (one) => one.productId === productId,
    )
    const winner = answers.find(({ status }) => status === 200)
    if (winner?.body.status === 'declined') return expect(removed).toEqual([])
    expect(winner?.body).toMatchObject({ status: 'carried_out', actions: [] })
    expect(removed).toEqual([
      {
        productId,
        productName: 'Harbor Log Search',
        vendorId: seller.vendorId,
        reason: 'We stop selling it.',
      },
    ])
    await page(slug).expect(404)
    expect((await world.published(ChangeRequestDecided)).at(-1)).toMatchObject({
      requestId: id,
      status: 'carried_out',
    })
  })

  it('IM-11 waits for the wanted date when it is approved for it, and is done then by itself, once', async () => {
    const wantedDate = new Date(world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    const { id, productId, slug } = await asked({ ...removal, wantedDate })
    const approved = await say(id, 'approve', { when: 'wanted_date' }).expect(200)
    expect(approved.body).toMatchObject({ status: 'approved', carriedOutAt: null })
    await world.work()
    await page(slug).expect(200)
    world.clock.advance(2 * 86_400_000)
    await world.work()
    await world.work()
    expect((await look(id)).body.status).toBe('carried_out')
    await page(slug).expect(404)
    const removed = (await world.published(ProductRemoved)).filter(
      (one) => one.productId === productId,
    )
    expect(removed).toHaveLength(1)
  })

  it('IM-11 is not carried out when it was withdrawn before the wanted date', async () => {
    const wantedDate = new Date(world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    const { id, slug } = await asked({ ...removal, wantedDate })
    await say(id, 'approve', { when: 'wanted_date' }).expect(200)
    await say(id, 'withdraw', {}, seller).expect(200)
    world.clock.advance(2 * 86_400_000)
    await world.work()
    expect((await look(id)).body.status).toBe('withdrawn')
    await page(slug).expect(200)
  })

  it('IM-11 lapses with the product that it is about, whatever it asks, and the seller is told once', async () => {
    const wantedDate = new Date(world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    const { id, productId } = await asked({ ...removal, wantedDate })
    await say(id, 'approve', { when: 'wanted_date', answer: 'On that day.' }).expect(200)
    const region = { kind: 'add_region', reason: 'Closer to you.', regionIds: ['cn-qingdao'] }
    const other = (await ask(productId, region).expect(201)).body.id as string
    await takeOff(productId).expect(200)
    world.clock.advance(2 * 86_400_000)
    await world.work()
    expect((await look(id)).body).toMatchObject({ status: 'lapsed', answer: 'On that day.' })
    expect((await look(other)).body).toMatchObject({ status: 'lapsed', actions: [] })
    const told = (await world.published(ChangeRequestDecided)).filter(
      ({ status }) => status === 'lapsed',
    )
    expect(told.map(({ requestId }) => requestId).toSorted()).toEqual([id, other].toSorted())
  })

  it('IM-11 lapses by itself when its day comes and it can no longer be done', async () => {
    const wantedDate = new Date(world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    const { id, productId } = await asked({ ...removal, wantedDate })
    await say(id, 'approve', { when: 'wanted_date' }).expect(200)
    await world.database.query(`UPDATE catalog.products SET status = 'removed' WHERE id = $1`, [
      productId,
    ])
    world.clock.advance(2 * 86_400_000)
    await world.work()
    expect((await look(id)).body.status).toBe('lapsed')
  })

  it('IM-11 is decided or lapses when product and request are taken at the same time', async () => {
    const { id, productId } = await asked()
    const answers = await Promise.all([
      takeOff(productId),
      ...Array.from({ length: 8 }, () => say(id, 'approve')),
      takeOff(productId),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.every(({ status }) => [200, 409].includes(status))).toBe(true)
    expect(['lapsed', 'carried_out']).toContain((await look(id)).body.status)
  })

  it.each(changeRequest.states)('IM-11 knows in state %s what can be said to it', async (state) => {
    const { id, productId } = await asked()
    const ways: Record<typeof state, () => Promise<unknown>> = {
      open: async () => undefined,
      answered: async () => say(id, 'messages', { text: 'Why?' }),
      approved: async () => {
        await world.database.query(
          `UPDATE catalog.change_requests SET status = 'approved' WHERE id = $1`,
          [id],
        )
      },
      carried_out: async () => say(id, 'approve'),
      declined: async () => say(id, 'decline', { answer: 'No.' }),
      withdrawn: async () => say(id, 'withdraw', {}, seller),
      lapsed: async () => takeOff(productId),
    }
    await ways[state]()
    const offered = (verb: 'approve' | 'decline' | 'withdraw') => changeRequest.can(state, verb)
    const ofAdmin = (await look(id, admin)).body
    expect(ofAdmin.status).toBe(state)
    expect(ofAdmin.actions.includes('approve')).toBe(offered('approve'))
    expect(ofAdmin.actions.includes('decline')).toBe(offered('decline'))
    const ofSeller = (await look(id)).body.actions as string[]
    expect(ofSeller.includes('withdraw')).toBe(offered('withdraw'))
    if (!offered('withdraw')) await say(id, 'withdraw', {}, seller).expect(409)
    if (!offered('approve')) await say(id, 'approve').expect(409)
    if (!offered('decline')) await say(id, 'decline', { answer: 'No.' }).expect(409)
  })
})

describe('IM-12 adding a region later', () => {
  it('IM-12 keeps the product on sale and asks for the images in the new regions alone', async () => {
    const { id, slug } = await listProduct(world, seller)
    const regionIds = ['cn-qingdao', 'cn-hangzhou']
    const made = await ask(id, { kind: 'add_region', reason: 'Buyers ask', regionIds }).expect(201)
    expect(made.body).toMatchObject({ regionIds: ['cn-qingdao'], effect: { leavesShelf: false } })
    await say(made.body.id as string, 'approve').expect(200)
    const told = (await world.published(RegionsAdded)).filter((one) => one.productId === id)
    expect(told).toMatchObject([{ regionIds: ['cn-qingdao'] }])
    const { body } = await page(slug).expect(200)
    expect(body.versions[0].regions).toMatchObject([
      { regionId: 'cn-hangzhou', isPurchasable: true },
      { regionId: 'cn-beijing', isPurchasable: false },
      { regionId: 'cn-qingdao', isPurchasable: false },
    ])
  })
})
