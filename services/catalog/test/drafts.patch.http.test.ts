import { as, type TestActor } from '@emporium/testing'
import { newId } from '@emporium/service-kit'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  beginProduct,
  completeDraft,
  confirmedSeller,
  patchDraft,
  revisionOf,
} from './factories.ts'
import { addFault, openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const pointersOf = (answer: { body: { errors: { pointer: string }[] } }) =>
  answer.body.errors.map(({ pointer }) => pointer)

describe('IM-1 the draft', () => {
  it('IM-1 takes any subset, keeps the rest, and null clears', async () => {
    const id = await beginProduct(world, seller)
    await patchDraft(world, seller, id, { name: '  Harbor\tLog ', releaseRegions: ['cn-qingdao'] })
    const answer = await patchDraft(world, seller, id, { osFamily: 'windows' })
    expect(answer.body.draft).toMatchObject({
      name: 'Harbor Log',
      releaseRegions: ['cn-qingdao'],
      osFamily: 'windows',
    })
    expect(answer.body.name).toBe('Harbor Log')
    const cleared = await patchDraft(world, seller, id, { name: null, releaseRegions: null })
    expect(cleared.body.draft).toMatchObject({ name: null, releaseRegions: [] })
  })

  it.each([
    [{ name: 'x'.repeat(101) }, '#/name'],
    [{ shortDescription: 'x'.repeat(501) }, '#/shortDescription'],
    [{ detailsHtml: 'x'.repeat(50_001) }, '#/detailsHtml'],
    [{ releaseRegions: ['cn-atlantis'] }, '#/releaseRegions/0'],
    [{ releaseRegions: ['cn-beijing', 'cn-beijing'] }, '#/releaseRegions'],
    [{ systemDiskGiB: 39 }, '#/systemDiskGiB'],
    [{ systemDiskGiB: '40' }, '#/systemDiskGiB'],
    [{ networkType: 'carrier_pigeon' }, '#/networkType'],
    [{ priceModel: 'paid' }, '#/priceModel'],
    [{ accessPoints: [{ protocol: 'http', port: 0 }] }, '#/accessPoints/0/port'],
    [{ instanceTypes: ['ecs.n1.small', 'ecs.none'] }, '#/instanceTypes/1'],
    [{ subCategoryId: 'crm', categoryId: 'security' }, '#/subCategoryId'],
    [{ versionNumber: 'latest' }, '#/versionNumber'],
    [{ productUrl: 'https://harbor.example.com' }, '#/productUrl'],
    [{ status: 'listed' }, '#/status'],
    [{ source: { imageId: 'm-1' } }, '#/source'],
  ])('IM-6 names the field at fault: %j', async (fields, pointer) => {
    const id = await beginProduct(world, seller)
    const answer = await patchDraft(world, seller, id, fields)
    expect(answer.status).toBe(400)
    expect(pointersOf(answer)).toEqual([pointer])
  })

  it('IM-6 accepts each bound itself', async () => {
    const id = await beginProduct(world, seller)
    const answer = await patchDraft(world, seller, id, {
      name: 'x'.repeat(100),
      shortDescription: 'é'.repeat(500),
      systemDiskGiB: 40,
      accessPoints: [{ protocol: 'tcp', port: 65_535 }],
    })
    expect(answer.status).toBe(200)
  })

  it.each([
    'http://harbor.example.com',
    'https://user:pw@harbor.example.com',
    'https://127.0.0.1/',
    'https://localhost/',
    'https://harbor.example.com:8443/',
    'javascript:alert(1)',
  ])('SA-1 refuses %s as a product URL', async (productUrl) => {
    const id = await beginProduct(world, seller, 'saas')
    expect(pointersOf(await patchDraft(world, seller, id, { productUrl }))).toEqual([
      '#/productUrl',
    ])
  })

  it('SA-1 wants a link or a file in each resource, five at most', async () => {
    const id = await beginProduct(world, seller, 'saas')
    const url = 'https://harbor.example.com/guide'
    const both = await patchDraft(world, seller, id, { resources: [{ name: 'Guide' }] })
    expect(pointersOf(both)).toEqual(['#/resources/0/url'])
    const foreign = await patchDraft(world, seller, id, {
      resources: [{ name: 'Guide', fileId: newId() }],
    })
    expect(pointersOf(foreign)).toEqual(['#/resources/0/fileId'])
    const many = Array.from({ length: 6 }, () => ({ name: 'Guide', url }))
    expect(pointersOf(await patchDraft(world, seller, id, { resources: many }))).toEqual([
      '#/resources',
    ])
    expect((await patchDraft(world, seller, id, { resources: many.slice(1) })).status).toBe(200)
  })

  it('IM-7 clears a sub-category with its category', async () => {
    const id = await beginProduct(world, seller)
    await patchDraft(world, seller, id, { categoryId: 'data', subCategoryId: 'streaming' })
    const answer = await patchDraft(world, seller, id, { categoryId: 'security' })
    expect(answer.body.draft).toMatchObject({ categoryId: 'security', subCategoryId: null })
  })

  it('IM-8 keeps what the cloud says of an instance type, not what the seller says', async () => {
    const id = await beginProduct(world, seller)
    const answer = await patchDraft(world, seller, id, { instanceTypes: ['ecs.n1.small'] })
    expect(answer.body.draft.instanceTypes).toEqual([
      { id: 'ecs.n1.small', cpuCores: 1, memoryGiB: 2, ioOptimized: expect.any(Boolean) },
    ])
  })

  it('IM-8 knows the instance types of the release regions that were chosen before', async () => {
    const away = await openWorld()
    const action = 'DescribeInstanceTypes'
    await addFault(away, { action, kind: 'no_permission', count: 1 })
    const other = away.actors.seller()
    const id = await beginProduct(away, other)
    const guide = await as(away.app).get('/api/v1/instance-types?regionId=cn-hangzhou').expect(200)
    const types = await as(away.app).get('/api/v1/instance-types?regionId=us-west-1').expect(200)
    const idsOf = (answer: { body: { items: { id: string }[] } }) =>
      answer.body.items.map((type) => type.id)
    const only = idsOf(types).find((type) => !idsOf(guide).includes(type))
    expect(only).toBeDefined()
    const fields = { instanceTypes: [only] }
    expect((await patchDraft(away, other, id, fields)).status).toBe(400)
    await patchDraft(away, other, id, { releaseRegions: ['us-west-1'] })
    expect((await patchDraft(away, other, id, fields)).status).toBe(200)
    await away.stop()
  })
})

describe('IM-1 editing at the same time', () => {
  it('IM-1 wants to know which revision is edited', async () => {
    const id = await beginProduct(world, seller)
    await as(world.app, seller)
      .patch(`/api/v1/products/${id}/draft`)
      .send({ name: 'A' })
      .expect(428)
  })

  it('IM-1 lets one of two edits of the same revision win', async () => {
    const id = await beginProduct(world, seller)
    const etag = await revisionOf(world, seller, id)
    const edit = (name: string) =>
      as(world.app, seller)
        .patch(`/api/v1/products/${id}/draft`)
        .set('if-match', etag)
        .send({ name })
    const answers = await Promise.all([edit('A'), edit('B'), edit('C')])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412])
  })

  it('IM-9 is over while a submission is under review', async () => {
    const id = await completeDraft(world, seller)
    await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
    expect((await patchDraft(world, seller, id, { name: 'Other' })).status).toBe(409)
  })
})

describe('IM-6 rich text', () => {
  it.each([
    ['<p onclick="steal()">Hi</p>', '<p>Hi</p>'],
    ['<script>steal()</script><p>Hi</p>', '<p>Hi</p>'],
    ['<img src=x onerror=steal()><p>Hi</p>', '<p>Hi</p>'],
    ['<a href="javascript:steal()">Hi</a>', '<a>Hi</a>'],
    ['<a href="//evil.example">Hi</a>', '<a>Hi</a>'],
    ['<a href="/seller/">Hi</a>', '<a>Hi</a>'],
    ['<svg><animate onbegin=steal()></svg><p>Hi</p>', '<p>Hi</p>'],
    ['<p style="position:fixed">Hi</p>', '<p>Hi</p>'],
    ['<iframe srcdoc="<script>steal()</script>"></iframe><p>Hi</p>', '<p>Hi</p>'],
    ['<math><mtext><table><mglyph><style><p>Hi</p>', null],
    ['<h1>Hi</h1><b>there</b>', '<h2>Hi</h2><strong>there</strong>'],
    [
      '<a href="https://a.example" target="_top" rel="me">Hi</a>',
      '<a href="https://a.example" rel="noopener nofollow ugc" target="_blank">Hi</a>',
    ],
    [
      '<table><tr><td colspan="2">Hi</td></tr></table>',
      '<table><tr><td colspan="2">Hi</td></tr></table>',
    ],
    ['<p> </p><br>', null],
  ])('IM-6 stores %s as %s', async (sent, stored) => {
    const id = await beginProduct(world, seller)
    const answer = await patchDraft(world, seller, id, { detailsHtml: sent })
    expect(answer.body.draft.detailsHtml).toBe(stored)
  })

  const sendRaw = async (id: string, json: string) =>
    as(world.app, seller)
      .patch(`/api/v1/products/${id}/draft`)
      .set('if-match', await revisionOf(world, seller, id))
      .set('content-type', 'application/json')
      .send(json)

  it('IM-6 stores text that PostgreSQL would choke on', async () => {
    const id = await beginProduct(world, seller)
    const answer = await sendRaw(
      id,
      '{"name":"a\\u0000b","shortDescription":"x\\u0000","detailsHtml":"<p>\\u0000y</p>","accessPoints":[{"protocol":"http","port":80,"path":"/a\\u0000b"}]}',
    )
    expect(answer.status).toBe(200)
    expect(answer.body.draft).toMatchObject({ name: 'a b', shortDescription: 'x' })
  })

  it('S-6 refuses a name with unseen characters and a text that turns around, by field', async () => {
    const id = await beginProduct(world, seller)
    const send = async (fields: object) => sendRaw(id, JSON.stringify(fields))
    const turned = await send({ name: 'Har\u202Ebor', detailsHtml: '<p>logs\u2066</p>' })
    expect(turned.status).toBe(400)
    expect(turned.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/name', code: 'turning-characters' }),
      expect.objectContaining({ pointer: '#/detailsHtml', code: 'turning-characters' }),
    ])
    const unseen = await send({ name: 'Har\u200Bbor' })
    expect(unseen.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/name', code: 'invisible-characters' }),
    ])
  })

  it('S-6 takes joiners where words and emoji need them, and turns no text by an entity', async () => {
    const id = await beginProduct(world, seller)
    const name = 'نرم\u200Cافزار 👩🏽\u200D💻'
    const detailsHtml = '<p>a\u200Db &#x202E;c &#8295;d</p>'
    const answer = await sendRaw(id, JSON.stringify({ name, detailsHtml }))
    expect(answer.status).toBe(200)
    expect(answer.body.draft).toMatchObject({ name, detailsHtml: '<p>a\u200Db c d</p>' })
  })

  it('IM-6 refuses text that is no Unicode, by field', async () => {
    const id = await beginProduct(world, seller)
    const answer = await sendRaw(id, '{"name":"half \\ud800","detailsHtml":"<p>\\udfff</p>"}')
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/name' }),
      expect.objectContaining({ pointer: '#/detailsHtml' }),
    ])
  })
})
