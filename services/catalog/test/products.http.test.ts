import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { beginProduct, completeDraft, confirmedSeller, patchDraft } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const begin = (actor: TestActor | undefined, body: object) =>
  as(world.app, actor).post('/api/v1/products').send(body)

describe('IM-1 beginning a product', () => {
  it('IM-1 gives a publisher an empty draft of the type wanted', async () => {
    const seller = world.actors.seller({ role: 'publisher' })
    const answer = await begin(seller, { type: 'image', name: 'Harbor' }).expect(201)
    expect(answer.body).toMatchObject({
      type: 'image',
      name: 'Harbor',
      vendorId: seller.vendorId,
      status: 'unlisted',
      slug: null,
      actions: ['edit', 'submit', 'discard'],
      draft: { revision: 1, isEditable: true, systemDiskGiB: 40, priceModel: 'free' },
      versions: [{ status: 'draft', submissions: [] }],
      timeline: [],
    })
    expect(answer.headers['location']).toBe(`/api/v1/products/${answer.body.id}`)
  })

  it('ON-10 is for owners and publishers of the vendor, and its programs', async () => {
    await begin(undefined, { type: 'image' }).expect(401)
    await begin(world.actors.buyer(), { type: 'image' }).expect(403)
    await begin(world.actors.staff('admin'), { type: 'image' }).expect(403)
    for (const role of ['support', 'finance', 'read_only'] as const)
      await begin(world.actors.seller({ role }), { type: 'image' }).expect(403)
    await begin(world.actors.seller(), { type: 'image', vendorId: newId() }).expect(403)
    await begin(world.actors.client(newId(), 'catalog:write'), { type: 'saas' }).expect(201)
    await begin(world.actors.client(newId(), 'catalog:read'), { type: 'saas' }).expect(403)
  })

  it('PA-1 names what is wrong, and answers the same key with the same product', async () => {
    const seller = world.actors.seller()
    const wrong = await begin(seller, { type: 'hardware', extra: 1 }).expect(400)
    expect(wrong.body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual([
      '#/extra',
      '#/type',
    ])
    const key = newId()
    const send = () => begin(seller, { type: 'image' }).set('idempotency-key', key)
    expect((await send()).body.id).toBe((await send()).body.id)
  })
})

describe('SP-1 the list of products', () => {
  it('SP-1 shows own products by filters and order, page by page', async () => {
    const seller = world.actors.seller()
    const names = ['Cedar', 'alder', 'Birch']
    for (const name of names) {
      world.clock.advance(1_000)
      await begin(seller, { type: name === 'Birch' ? 'saas' : 'image', name }).expect(201)
    }
    const list = async (query: string) =>
      (await as(world.app, seller).get(`/api/v1/products?${query}`).expect(200)).body
    const namesOf = (page: { items: { name: string }[] }) => page.items.map(({ name }) => name)
    expect(namesOf(await list(''))).toEqual(['Birch', 'alder', 'Cedar'])
    expect(namesOf(await list('sort=name'))).toEqual(['alder', 'Birch', 'Cedar'])
    expect(namesOf(await list('type=saas'))).toEqual(['Birch'])
    expect(namesOf(await list('q=EDA'))).toEqual(['Cedar'])
    expect(namesOf(await list('q=%25'))).toEqual([])
    expect(namesOf(await list('status=available'))).toEqual([])
    expect(namesOf(await list('versionStatus=draft'))).toHaveLength(3)
    for (const sort of ['updated', 'created', 'name']) {
      const first = await list(`limit=2&sort=${sort}`)
      const second = await list(`limit=2&sort=${sort}&cursor=${first.nextCursor}`)
      expect([...namesOf(first), ...namesOf(second)].sort()).toEqual(['Birch', 'Cedar', 'alder'])
      expect(second.nextCursor).toBeNull()
    }
    await as(world.app, seller).get('/api/v1/products?cursor=nonsense').expect(400)
  })

  it('SP-1 keeps vendors apart; staff see all', async () => {
    const seller = world.actors.seller()
    const id = await beginProduct(world, seller)
    const list = async (actor: TestActor, query = '') =>
      (await as(world.app, actor).get(`/api/v1/products?limit=100${query}`).expect(200)).body.items
    const ids = (items: { id: string }[]) => items.map((item) => item.id)
    expect(ids(await list(seller))).toEqual([id])
    expect(ids(await list(world.actors.seller()))).toEqual([])
    expect(ids(await list(world.actors.seller(), `&vendorId=${seller.vendorId}`))).toEqual([])
    expect(ids(await list(world.actors.staff('reviewer')))).toContain(id)
    await as(world.app, world.actors.buyer()).get('/api/v1/products').expect(403)
    await as(world.app).get('/api/v1/products').expect(401)
  })
})

describe('ON-10 who may do what to a product', () => {
  /** 404 for those who may not know of it, 403 for those who may only look. */
  const expected = {
    owner: 'yes',
    publisher: 'yes',
    client: 'yes',
    readingClient: 403,
    support: 403,
    finance: 403,
    read_only: 403,
    reviewer: 403,
    onboarding_officer: 403,
    admin: 403,
    stranger: 404,
    foreignClient: 404,
    otherClient: 403,
    buyer: 404,
    nobody: 401,
  } as const
  const actorOf = (who: keyof typeof expected, vendorId: string): TestActor | undefined => {
    if (who === 'nobody') return undefined
    if (who === 'buyer') return world.actors.buyer()
    if (who === 'stranger') return world.actors.seller()
    if (who === 'client') return world.actors.client(vendorId, 'catalog:write')
    if (who === 'readingClient') return world.actors.client(vendorId, 'catalog:read')
    if (who === 'otherClient') return world.actors.client(vendorId, 'orders:read')
    if (who === 'foreignClient') return world.actors.client(newId(), 'catalog:write')
    if (who === 'reviewer' || who === 'onboarding_officer' || who === 'admin')
      return world.actors.staff(who)
    return world.actors.seller({ vendorId, role: who })
  }
  const writes = [
    ['patch', '/draft', { name: 'X' }],
    ['post', '/submit', {}],
    ['post', '/withdraw', {}],
    ['post', '/versions', {}],
    ['post', '/change-requests', { kind: 'remove_product', reason: 'x' }],
    ['delete', '/files/logo', {}],
    [
      'put',
      '/image',
      { accessKeyId: '!', accessKeySecret: 'x', regionId: 'cn-beijing', imageId: 'm-1' },
    ],
    ['post', '/discard', {}],
  ] as const

  it.each(Object.entries(expected))('ON-10 %s: %s', async (who, status) => {
    const vendorId = newId()
    const owner = world.actors.seller({ vendorId })
    const id = await beginProduct(world, owner)
    const actor = actorOf(who as keyof typeof expected, vendorId)
    for (const [method, path, body] of writes) {
      const { [method]: send } = as(world.app, actor)
      const answer = await send(`/api/v1/products/${id}${path}`).set('if-match', '"1"').send(body)
      if (status === 'yes') expect([401, 403]).not.toContain(answer.status)
      else expect([path, answer.status]).toEqual([path, status])
    }
    const reads = ['', '/preview', '/readiness'].map((path) =>
      as(world.app, actor).get(`/api/v1/products/${id}${path}`),
    )
    const mayRead = status === 'yes' || (status === 403 && who !== 'otherClient')
    for (const answer of await Promise.all(reads))
      expect(answer.status).toBe(mayRead ? 200 : status)
    const remove = as(world.app, actor).post(`/api/v1/products/${id}/remove`).send({ reason: 'x' })
    expect((await remove).status).toBe({ admin: 409, nobody: 401 }[who] ?? 403)
  })

  it('ON-10 shows readers no action', async () => {
    const vendorId = newId()
    const id = await beginProduct(world, world.actors.seller({ vendorId }))
    const reader = world.actors.seller({ vendorId, role: 'read_only' })
    const answer = await as(world.app, reader).get(`/api/v1/products/${id}`).expect(200)
    expect(answer.body.actions).toEqual([])
  })
})

describe('IM-1 giving a product up', () => {
  it('IM-1 hides a discarded draft and closes it', async () => {
    const seller = await confirmedSeller(world)
    const id = await completeDraft(world, seller)
    const answer = await as(world.app, seller).post(`/api/v1/products/${id}/discard`).expect(200)
    expect(answer.body).toMatchObject({ isDiscarded: true, actions: [] })
    const list = await as(world.app, seller).get('/api/v1/products').expect(200)
    expect(list.body.items).toEqual([])
    expect((await patchDraft(world, seller, id, { name: 'Back' })).status).toBe(409)
    await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(409)
    await as(world.app, seller).post(`/api/v1/products/${id}/discard`).expect(409)
  })
})
