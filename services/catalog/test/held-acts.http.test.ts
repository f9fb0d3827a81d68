import {
  ChangeRequestDecided,
  ProductActHeld,
  ProductActSettled,
  ProductRemoved,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { catalog } from '../src/app.ts'
import { confirmedSeller, listProduct, subscribe } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let first: TestActor
let second: TestActor
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
  first = world.actors.staff('admin', { name: 'Ada First' })
  second = world.actors.staff('admin', { name: 'Ben Second' })
})
afterAll(() => world.stop())

const day = 86_400_000
const home = '/api/v1/held-acts/catalog'
const post = (path: string, body: object, actor: TestActor) =>
  as(world.app, actor).post(path).send(body)
const remove = (id: string, actor = first) =>
  post(`/api/v1/products/${id}/remove`, { reason: 'Malware was found.' }, actor)
const approve = (id: string, body: object = {}, actor = first) =>
  post(`/api/v1/change-requests/${id}/approve`, body, actor)
const proceed = (id: string, actor = second) => post(`${home}/${id}/proceed`, {}, actor)
const cancel = (id: string, actor = second, body: object = { reason: 'Not yet.' }) =>
  post(`${home}/${id}/cancel`, body, actor)
const page = (slug: string) => as(world.app).get(`/api/v1/storefront/products/${slug}`)
const requestOf = async (id: string, actor = seller) =>
  (await as(world.app, actor).get(`/api/v1/change-requests/${id}`).expect(200)).body
const actsOn = async (subjectId: string) =>
  (await as(world.app, second).get(`${home}?subjectId=${subjectId}`).expect(200)).body.items
const removedOf = async (id: string) =>
  (await world.published(ProductRemoved)).filter(({ productId }) => productId === id)

/** A product with a subscriber. */
async function sold(type: 'image' | 'saas' = 'saas') {
  const listed = await listProduct(world, seller, type)
  return { ...listed, versionId: await subscribe(world, seller, listed.id) }
}

/** A product of which the removal waits. */
async function heldRemoval() {
  const product = await sold()
  await remove(product.id).expect(202)
  const [act] = await actsOn(product.id)
  return { ...product, actId: act.id as string }
}

async function ask(productId: string, body: object) {
  const path = `/api/v1/products/${productId}/change-requests`
  const { body: asked } = await post(path, { reason: 'We stop.', ...body }, seller).expect(201)
  return asked.id as string
}

describe('RV-7 IM-11 taking a product with subscribers off the shelf', () => {
  it('IM-11 is held: who, why, whom it concerns, until when; nothing has happened', async () => {
    const { id, slug } = await sold()
    const answer = await remove(id).expect(202)
    expect(answer.body.status).toBe('available')
    await page(slug).expect(200)
    const [act, ...others] = await actsOn(id)
    expect(others).toEqual([])
    expect(act).toMatchObject({
      kind: 'remove_product',
      status: 'held',
      subjectId: id,
      subjectName: answer.body.name,
      causeId: null,
      reason: 'Malware was found.',
      concerns: 1,
      proposedBy: { id: first.id, name: 'Ada First' },
      lapsesAt: new Date(world.clock.now().getTime() + 7 * day).toISOString(),
      settledBy: null,
      actions: ['proceed', 'cancel'],
    })
    expect(await removedOf(id)).toEqual([])
    expect((await world.published(ProductActHeld)).at(-1)).toMatchObject({
      actId: act.id,
      proposedBy: first.id,
    })
    const own = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(JSON.stringify(own.body)).not.toContain('Malware')
  })

  it('IM-11 without subscribers it is done at once', async () => {
    const { id, slug } = await listProduct(world, seller, 'saas')
    await remove(id).expect(200)
    await page(slug).expect(404)
    expect(await actsOn(id)).toEqual([])
  })

  it('RV-7 waits once, also of two that are proposed at once', async () => {
    const { id } = await sold()
    const answers = await Promise.all([remove(id), remove(id, second)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([202, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.type).toBe('/problems/act-already-held')
  })

  it('RV-7 is refused to who proposed it, who may cancel it', async () => {
    const { id, actId, slug } = await heldRemoval()
    const own = await as(world.app, first).get(`${home}?subjectId=${id}`)
    expect(own.body.items[0].actions).toEqual(['cancel'])
    const refused = await proceed(actId, first).expect(403)
    expect(refused.body.type).toBe('/problems/second-person-needed')
    await cancel(actId, first, { reason: ' ' }).expect(400)
    const cancelled = await cancel(actId, first, { reason: 'A mistake.' }).expect(200)
    expect(cancelled.body).toMatchObject({ status: 'cancelled', words: 'A mistake.', actions: [] })
    await proceed(actId).expect(409)
    await page(slug).expect(200)
    await remove(id).expect(202)
  })

  it('RV-7 happens once, with fifty who proceed at once', async () => {
    const { id, actId, slug } = await heldRemoval()
    const admins = Array.from({ length: 50 }, () => world.actors.staff('admin'))
    const answers = await Promise.all(admins.map((admin) => proceed(actId, admin)))
    const done = answers.filter(({ status }) => status === 200)
    expect(done).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(done[0]?.body).toMatchObject({ status: 'done', settledBy: { name: 'Kim Staff' } })
    expect(await removedOf(id)).toMatchObject([{ reason: 'Malware was found.' }])
    await page(slug).expect(404)
    const told = (await world.published(ProductActSettled)).filter((one) => one.actId === actId)
    expect(told).toMatchObject([{ outcome: 'done', proposedBy: first.id }])
  })

  it('RV-7 either happens or is cancelled, with both said at once', async () => {
    const { id, actId } = await heldRemoval()
    const answers = await Promise.all([proceed(actId), cancel(actId)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [act] = await actsOn(id)
    expect(await removedOf(id)).toHaveLength(act.status === 'done' ? 1 : 0)
  })

  it('RV-7 lapses after seven days, by itself and to whoever is late', async () => {
    const { id, actId, slug } = await heldRemoval()
    world.clock.advance(7 * day - 1)
    await world.work()
    expect((await actsOn(id))[0].status).toBe('held')
    world.clock.advance(1)
    const [act] = await actsOn(id)
    expect(act).toMatchObject({ status: 'held', actions: ['cancel'] })
    expect((await proceed(actId).expect(409)).body.type).toBe('/problems/act-lapsed')
    await world.work()
    await world.work()
    expect((await actsOn(id))[0]).toMatchObject({ status: 'lapsed', settledBy: null })
    await page(slug).expect(200)
    const told = (await world.published(ProductActSettled)).filter((one) => one.actId === actId)
    expect(told).toMatchObject([{ outcome: 'lapsed', settledBy: null }])
  })

  it('RV-7 is void, saying why, when the product has left the shelf by itself', async () => {
    const { id, actId } = await heldRemoval()
    await world.database.query(`UPDATE catalog.products SET status = 'removed' WHERE id = $1`, [id])
    const answer = await proceed(actId).expect(200)
    expect(answer.body).toMatchObject({
      status: 'void',
      voidedBy: 'illegal-transition',
      settledBy: null,
      actions: [],
    })
    expect(await removedOf(id)).toEqual([])
  })

  it.each(['reviewer', 'onboarding_officer'] as const)(
    'RV-7 is seen, and not decided, by a %s',
    async (role) => {
      const { actId } = await heldRemoval()
      const other = world.actors.staff(role)
      const seen = await as(world.app, other).get(home).expect(200)
      expect(seen.body.items).toContainEqual(expect.objectContaining({ id: actId, actions: [] }))
      await proceed(actId, other).expect(403)
      await cancel(actId, other).expect(403)
    },
  )

  it('RV-7 an act that nobody knows is not there', async () => {
    await proceed(newId()).expect(404)
    await proceed('nonsense').expect(400)
  })

  it('RV-7 they are listed newest first, by state, in pages', async () => {
    const { actId } = await heldRemoval()
    world.clock.advance(1_000)
    const later = await heldRemoval()
    const list = async (query: string) =>
      (await as(world.app, second).get(`${home}?status=held&${query}`).expect(200)).body
    const top = await list('limit=1')
    expect(top.items).toMatchObject([{ id: later.actId }])
    expect((await list(`limit=1&cursor=${top.nextCursor}`)).items).toMatchObject([{ id: actId }])
    await as(world.app, second).get(`${home}?status=waiting`).expect(400)
  })
})

describe('RV-7 IM-11 a request of a seller by which a product leaves the shelf', () => {
  it('IM-11 stays open for its seller until the second person proceeds', async () => {
    const { id, slug } = await sold()
    const request = await ask(id, { kind: 'remove_product' })
    const held = await approve(request, { answer: 'As you wish.' }).expect(202)
    expect(held.body.status).toBe('open')
    expect((await requestOf(request)).status).toBe('open')
    const [act] = await actsOn(id)
    expect(act).toMatchObject({ kind: 'remove_as_requested', causeId: request, concerns: 1 })
    await proceed(act.id).expect(200)
    expect(await requestOf(request)).toMatchObject({
      status: 'carried_out',
      answer: 'As you wish.',
    })
    await page(slug).expect(404)
    const told = await world.published(ChangeRequestDecided)
    expect(told.filter(({ requestId }) => requestId === request)).toMatchObject([
      { status: 'carried_out' },
    ])
  })

  it('IM-11 the last version goes by two persons, with or without subscribers', async () => {
    const { id, slug } = await listProduct(world, seller, 'saas')
    const { body } = await as(world.app, seller).get(`/api/v1/products/${id}`)
    const request = await ask(id, { kind: 'remove_version', versionId: body.versions[0].id })
    await approve(request).expect(202)
    const [act] = await actsOn(id)
    expect(act).toMatchObject({ kind: 'remove_as_requested', concerns: 0 })
    await proceed(act.id).expect(200)
    await page(slug).expect(404)
  })

  it('IM-11 what takes nothing off the shelf needs one person', async () => {
    const { id } = await sold('image')
    const regionIds = ['cn-qingdao']
    const request = await ask(id, { kind: 'add_region', regionIds })
    await approve(request).expect(200)
  })

  it.each(['withdraw', 'decline'] as const)('IM-11 is void when they %s it', async (verb) => {
    const { id, slug } = await sold()
    const request = await ask(id, { kind: 'remove_product' })
    await approve(request).expect(202)
    const path = `/api/v1/change-requests/${request}/${verb}`
    if (verb === 'withdraw') await post(path, {}, seller).expect(200)
    else await post(path, { answer: 'Buyers need it.' }, second).expect(200)
    const [act] = await actsOn(id)
    expect(act).toMatchObject({ status: 'void', voidedBy: 'illegal-transition' })
    await proceed(act.id).expect(409)
    await page(slug).expect(200)
  })

  it('IM-11 is one or the other, withdrawn and proceeded with at once', async () => {
    const { id } = await sold()
    const request = await ask(id, { kind: 'remove_product' })
    await approve(request).expect(202)
    const [act] = await actsOn(id)
    const [went, withdrawn] = await Promise.all([
      proceed(act.id),
      post(`/api/v1/change-requests/${request}/withdraw`, {}, seller),
    ])
    const { status } = await requestOf(request)
    if (status === 'withdrawn') {
      expect(withdrawn.status).toBe(200)
      expect(went.status === 409 || went.body.status === 'void').toBe(true)
      return expect(await removedOf(id)).toEqual([])
    }
    expect([went.body.status, withdrawn.status]).toEqual(['done', 409])
    expect(await removedOf(id)).toHaveLength(1)
  })

  it('IM-11 is approved for its day by two persons, and done then without a third', async () => {
    const { id, slug } = await sold()
    const wantedDate = new Date(world.clock.now().getTime() + 2 * day).toISOString().slice(0, 10)
    const request = await ask(id, { kind: 'remove_product', wantedDate })
    await approve(request, { when: 'wanted_date' }).expect(202)
    const [act] = await actsOn(id)
    await proceed(act.id).expect(200)
    expect((await requestOf(request)).status).toBe('approved')
    await page(slug).expect(200)
    world.clock.advance(3 * day)
    await world.work()
    expect((await requestOf(request)).status).toBe('carried_out')
    await page(slug).expect(404)
  })

  /** One person approved it for a day when nobody had subscribed; on the day somebody has. */
  async function becameGreat() {
    const { id, slug } = await listProduct(world, seller, 'saas')
    const wantedDate = new Date(world.clock.now().getTime() + 2 * day).toISOString().slice(0, 10)
    const request = await ask(id, { kind: 'remove_product', wantedDate })
    await approve(request, { when: 'wanted_date' }).expect(200)
    await subscribe(world, seller, id)
    world.clock.advance(3 * day)
    await world.work()
    await world.work()
    const [act] = await actsOn(id)
    return { id, slug, request, act }
  }

  it('IM-11 what became of great effect until its day is held on that day', async () => {
    const { id, slug, request, act } = await becameGreat()
    expect(act).toMatchObject({
      status: 'held',
      concerns: 1,
      proposedBy: { id: first.id, name: 'Ada First' },
    })
    await page(slug).expect(200)
    await proceed(act.id, first).expect(403)
    await proceed(act.id).expect(200)
    expect((await requestOf(request)).status).toBe('carried_out')
    expect(await removedOf(id)).toHaveLength(1)
  })

  it('IM-11 one whose day has come is declined when the second person cancels', async () => {
    const { slug, request, act } = await becameGreat()
    await cancel(act.id, second, { reason: 'Too many use it.' }).expect(200)
    expect(await requestOf(request)).toMatchObject({
      status: 'declined',
      answer: 'Too many use it.',
    })
    await page(slug).expect(200)
  })

  it('IM-11 one whose day has come does not wait on when the product goes otherwise', async () => {
    const { id, request, act } = await becameGreat()
    await remove(id).expect(202)
    const direct = (await actsOn(id)).find(
      ({ kind }: { kind: string }) => kind === 'remove_product',
    )
    await proceed(direct.id).expect(200)
    const after = (await actsOn(id)).find((one: { id: string }) => one.id === act.id)
    expect(after.status).toBe('void')
    expect((await requestOf(request)).status).toBe('lapsed')
    expect(await removedOf(id)).toHaveLength(1)
  })
})

describe('RV-7 where one person looks after everything', () => {
  it('RV-7 nothing is held, and what waited can be proceeded with by anybody', async () => {
    const { id, slug } = await sold()
    const { id: waiting, actId } = await heldRemoval()
    const alone = await createTestService(catalog, {
      database: world.database,
      key: world.key,
      clock: world.clock,
      environment: { SECOND_PERSON: 'off' },
    })
    const say = (path: string, body: object) => as(alone.app, first).post(path).send(body)
    try {
      await say(`/api/v1/products/${id}/remove`, { reason: 'Malware.' }).expect(200)
      await page(slug).expect(404)
      await say(`${home}/${actId}/proceed`, {}).expect(200)
      expect(await removedOf(waiting)).toHaveLength(1)
    } finally {
      await alone.stop()
    }
  })
})
