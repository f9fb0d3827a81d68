import { as } from '@emporium/testing'
import { regionIds } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { beginProduct, chooseImage, confirmedSeller } from './factories.ts'
import { addFault, clearFaults, openWorld, sellerKey, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterEach(() => clearFaults(world))
afterAll(() => world.stop())

const lookUp = (body: object, seller = world.actors.seller()) =>
  as(world.app, seller)
    .post('/api/v1/image-lookups')
    .send({ ...sellerKey, regionId: 'cn-hangzhou', ...body })

describe('IM-2 looking images up by a key pair', () => {
  it('IM-2 lists the images of a region, page by page, and says why one cannot be picked', async () => {
    const first = await lookUp({}).expect(200)
    expect(first.body).toMatchObject({ pageNumber: 1, pageSize: 20 })
    expect(first.body.total).toBeGreaterThan(40)
    const reasons = Object.fromEntries(
      first.body.items.map((image: { imageId: string; reason: string }) => [
        image.imageId,
        image.reason,
      ]),
    )
    expect(reasons).toMatchObject({
      'm-sim-hz-web': null,
      'm-sim-hz-encrypted': 'encrypted',
      'm-sim-hz-creating': 'creating',
    })
    const last = await lookUp({ pageNumber: Math.ceil(first.body.total / 20) }).expect(200)
    expect(last.body.items.at(-1)).toMatchObject({ usable: false, reason: 'shared_from_elsewhere' })
  })

  it.each([
    [{ accessKeyId: 'EMPSIMNOBODY' }, 422, 'access-key-id-unknown', '#/accessKeyId'],
    [{ accessKeySecret: 'wrong' }, 422, 'access-key-secret-wrong', '#/accessKeySecret'],
    [
      {
        accessKeyId: 'EMPSIMDISABLED0001',
        accessKeySecret: 'not-a-secret-empsimdisabled0001',
      },
      422,
      'access-key-disabled',
      '#/accessKeyId',
    ],
  ])('IM-2 says which part of the key is wrong: %j', async (key, status, slug, pointer) => {
    const answer = await lookUp(key).expect(status)
    expect(answer.body).toMatchObject({ type: `/problems/${slug}`, errors: [{ pointer }] })
  })

  it('IM-2 names the missing permission with the policy to attach', async () => {
    const answer = await lookUp({
      accessKeyId: 'EMPSIMNOPERMISSION0001',
      accessKeySecret: 'not-a-secret-empsimnopermission0001',
    }).expect(422)
    expect(answer.body).toMatchObject({
      type: '/problems/access-key-lacks-permission',
      permission: 'ecs:DescribeImages',
      policy: { Version: '1' },
    })
  })

  it('IM-2 says when a throttled cloud may be asked again', async () => {
    await addFault(world, { action: 'DescribeImages', kind: 'throttled' })
    const answer = await lookUp({}).expect(429)
    expect(answer.body.type).toBe('/problems/cloud-throttled')
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })

  it('IM-2 says that the cloud cannot be reached', async () => {
    await addFault(world, { action: 'DescribeImages', kind: 'server_error' })
    const answer = await lookUp({}).expect(503)
    expect(answer.body.type).toBe('/problems/cloud-unreachable')
    expect(answer.headers['retry-after']).toBeDefined()
  })

  it('IM-2 serves publishers alone', async () => {
    await as(world.app).post('/api/v1/image-lookups').send({}).expect(401)
    await lookUp({}, world.actors.buyer()).expect(403)
    await lookUp({}, world.actors.seller({ role: 'read_only' })).expect(403)
    await lookUp({}, world.actors.client(newId(), 'catalog:read')).expect(403)
    await lookUp({}, world.actors.client(newId(), 'catalog:write')).expect(200)
  })

  it('IM-2 refuses other regions, fields and missing keys by name', async () => {
    const pointers = async (body: object) =>
      (await lookUp(body).expect(400)).body.errors.map(
        (error: { pointer: string }) => error.pointer,
      )
    expect(await pointers({ regionId: 'evil.example' })).toEqual(['#/regionId'])
    expect(await pointers({ endpoint: 'evil' })).toEqual(['#/endpoint'])
    expect(await pointers({ accessKeySecret: '' })).toEqual(['#/accessKeySecret'])
  })

  it('IM-2 limits how often one account may try keys', async () => {
    const seller = world.actors.seller()
    const wrong = (tries: number) => lookUp({ accessKeyId: `!${tries}` }, seller)
    for (let tries = 0; tries < 40; tries += 1) await wrong(tries).expect(422)
    const refused = await wrong(40).expect(429)
    expect(refused.headers['retry-after']).toBeDefined()
  })

  it('IM-2 limits how often a vendor uses one key, by all its members, and says when to try again', async () => {
    const one = await confirmedSeller(world)
    const another = world.actors.seller({ vendorId: one.vendorId })
    const key = { accessKeyId: 'EMPSIMSOMEBODY' }
    for (let tries = 0; tries < 30; tries += 1)
      await lookUp(key, tries % 2 ? one : another).expect(422)
    const refused = await lookUp(key, one).expect(429)
    expect(refused.body).toMatchObject({
      type: '/problems/access-key-asked-too-often',
      retryAfterSeconds: 60,
    })
    expect(refused.headers['retry-after']).toBe('60')
    expect(JSON.stringify(refused.body)).not.toContain(key.accessKeyId)
    const counts = await as(world.app, another)
      .post('/api/v1/image-lookups/counts')
      .send({ ...sellerKey, ...key })
    expect(counts.status).toBe(429)
    const id = await beginProduct(world, another)
    const chosen = as(world.app, another).put(`/api/v1/products/${id}/image`)
    const choice = { ...sellerKey, ...key, regionId: 'cn-hangzhou', imageId: 'm-sim-hz-web' }
    expect((await chosen.send(choice)).status).toBe(429)
    // Another key, and the same key of another vendor, are asked.
    await lookUp({ accessKeyId: 'EMPSIMELSE' }, another).expect(422)
    await lookUp(key).expect(422)
    world.clock.advance(60_000)
    await lookUp(key, another).expect(422)
  })

  it('IM-2 finds images by a part of their name, on all pages', async () => {
    const found = await lookUp({ name: 'NIGHTLY-1' }).expect(200)
    expect(found.body.total).toBeGreaterThan(1)
    expect(found.body.items).toHaveLength(found.body.total)
    for (const { name } of found.body.items) expect(name).toContain('nightly-1')
    expect((await lookUp({ name: 'no such' }).expect(200)).body).toMatchObject({
      items: [],
      total: 0,
    })
    await lookUp({ name: '' }).expect(400)
    await lookUp({ name: 'x'.repeat(129) }).expect(400)
  })
})

describe('IM-2 counting images', () => {
  const count = (key: object = sellerKey, seller = world.actors.seller()) =>
    as(world.app, seller).post('/api/v1/image-lookups/counts').send(key)
  const totals = (body: { items: { regionId: string; total: number | null }[] }) =>
    Object.fromEntries(body.items.map(({ regionId, total }) => [regionId, total]))

  it('IM-2 counts each region as its own list does, and knows the owner’s own key', async () => {
    const { body } = await count().expect(200)
    expect(Object.keys(totals(body))).toEqual(regionIds)
    expect(totals(body)['cn-hangzhou']).toBe((await lookUp({}).expect(200)).body.total)
    expect(body.isRootKey).toBe(true)
    const limited = {
      accessKeyId: 'EMPSIMSELLERRAM0001',
      accessKeySecret: 'not-a-secret-empsimsellerram0001',
    }
    expect((await count(limited).expect(200)).body.isRootKey).toBe(false)
  })

  it('IM-2 gives no number for a region that does not answer', async () => {
    const fault = { action: 'DescribeImages', kind: 'refusal', statusCode: 400, code: 'Odd' }
    await addFault(world, { ...fault, regionId: 'cn-qingdao' })
    const { body } = await count().expect(200)
    expect(totals(body)['cn-qingdao']).toBeNull()
    expect(totals(body)['cn-hangzhou']).toBeGreaterThan(0)
  })

  it('IM-2 tells a failing key as the look-up does', async () => {
    const wrong = await count({ ...sellerKey, accessKeySecret: 'wrong' }).expect(422)
    expect(wrong.body.type).toBe('/problems/access-key-secret-wrong')
    const bare = await count({
      accessKeyId: 'EMPSIMNOPERMISSION0001',
      accessKeySecret: 'not-a-secret-empsimnopermission0001',
    }).expect(422)
    expect(bare.body.type).toBe('/problems/access-key-lacks-permission')
  })

  it('IM-2 serves publishers alone, and needs both parts of a key', async () => {
    await as(world.app).post('/api/v1/image-lookups/counts').send(sellerKey).expect(401)
    await count(sellerKey, world.actors.buyer()).expect(403)
    const answer = await count({ accessKeyId: 'x', regionId: 'cn-hangzhou' }).expect(400)
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
      expect.arrayContaining(['#/accessKeySecret', '#/regionId']),
    )
  })
})

describe('IM-2 choosing an image', () => {
  it('IM-2 keeps its facts in the draft and fills in the operating system', async () => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    const answer = await chooseImage(world, seller, id, 'm-sim-hz-big').expect(200)
    expect(answer.body.draft).toMatchObject({
      image: { imageId: 'm-sim-hz-big', regionId: 'cn-hangzhou', accountId: '1000000000000002' },
      osFamily: 'linux',
      osVersion: 'Ubuntu 22.04 64-bit',
      systemDiskGiB: 200,
    })
    expect(answer.headers['etag']).toBe(`"${answer.body.draft.revision}"`)
  })

  it.each([
    ['m-sim-hz-encrypted', 'image-not-usable', 'encrypted'],
    ['m-sim-hz-creating', 'image-not-usable', 'creating'],
    ['m-sim-hz-shared', 'image-not-usable', 'shared_from_elsewhere'],
    ['m-sim-hz-second-web', 'image-not-found', undefined],
  ])('IM-2 refuses %s: %s', async (imageId, slug, reason) => {
    const seller = await confirmedSeller(world)
    const id = await beginProduct(world, seller)
    const answer = await chooseImage(world, seller, id, imageId).expect(422)
    expect(answer.body.type).toBe(`/problems/${slug}`)
    expect(answer.body.reason).toBe(reason)
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(product.body.draft.image).toBeNull()
  })

  it('IM-2 is nothing for a SaaS product or a stranger', async () => {
    const seller = await confirmedSeller(world)
    const saas = await beginProduct(world, seller, 'saas')
    await chooseImage(world, seller, saas).expect(409)
    const image = await beginProduct(world, seller)
    await chooseImage(world, world.actors.seller(), image).expect(404)
  })
})
