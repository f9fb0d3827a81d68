import { limits } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { campaignBody, draftCampaign, inHours, runCampaign } from './campaigns.ts'
import { confirmedSeller, listProduct } from './factories.ts'
import { openWorld, type World } from './world.ts'

const path = '/api/v1/campaigns'
let world: World
let officer: TestActor
let productId: string

beforeAll(async () => {
  world = await openWorld()
  officer = world.actors.staff('onboarding_officer', { name: 'Olga Officer' })
  const seller = await confirmedSeller(world)
  productId = (await listProduct(world, seller, 'saas', { name: 'Harbor' })).id
})
afterAll(() => world.stop())

const plan = (overrides: object = {}) =>
  campaignBody(world, { productIds: [productId], ...overrides })
const post = (body: object) => as(world.app, officer).post(path).send(body)
const put = (id: string, etag: string, body: object, by = officer) =>
  as(world.app, by).put(`${path}/${id}`).set('if-match', etag).send(body)
const act = (verb: 'publish' | 'end', { id, etag }: { id: string; etag: string }) =>
  as(world.app, officer).post(`${path}/${id}/${verb}`).set('if-match', etag)
const view = async (id: string) =>
  (await as(world.app, officer).get(`${path}/${id}`).expect(200)).body

describe('MK-2 planning a campaign', () => {
  it('MK-2 begins as a draft that has what was said', async () => {
    const body = plan({ title: { en: ' Quiet  nights ', 'zh-CN': '安静的夜晚' } })
    const { body: made, headers } = await post(body).expect(201)
    expect(headers['etag']).toBe('"1"')
    expect(made).toMatchObject({
      slug: body.slug,
      title: { en: 'Quiet  nights', 'zh-CN': '安静的夜晚' },
      introduction: body.introduction,
      phase: 'draft',
      startsAt: body.startsAt,
      endsAt: body.endsAt,
      endedAt: null,
      editedBy: 'Olga Officer',
      hasFreeAddress: true,
      products: [{ productId, name: 'Harbor', hiddenBecause: null }],
      actions: ['edit', 'publish'],
    })
  })

  it('MK-2 may wait for its products; it is begun once, however often that is sent', async () => {
    const body = plan({ productIds: [] })
    const key = newId()
    const send = () => post(body).set('idempotency-key', key).expect(201)
    const answers = [await send(), await send()]
    expect(new Set(answers.map(({ body: made }) => made.id)).size).toBe(1)
  })

  const en = { en: 'x', 'zh-CN': '' }
  it.each<[string, () => object, { pointer: string; code: string }]>([
    ['an address with capitals', () => ({ slug: 'Spring' }), fault('#/slug', 'wrong-form')],
    ['an address that is empty', () => ({ slug: '' }), fault('#/slug', 'wrong-form')],
    [
      'an address that is too long',
      () => ({ slug: 'a'.repeat(limits.campaignSlug + 1) }),
      fault('#/slug', 'too-long'),
    ],
    ['a title in one language', () => ({ title: en }), fault('#/title/zh-CN', 'empty')],
    [
      'an introduction in one language',
      () => ({ introduction: en }),
      fault('#/introduction/zh-CN', 'empty'),
    ],
    [
      'a title that is too long',
      () => ({ title: { en: 'x'.repeat(limits.campaignTitle + 1), 'zh-CN': '活动' } }),
      fault('#/title/en', 'too-long'),
    ],
    [
      'an end that is the beginning',
      () => ({ startsAt: inHours(world, 1), endsAt: inHours(world, 1) }),
      fault('#/endsAt', 'ends-before-beginning'),
    ],
    [
      'a moment that there is not',
      () => ({ endsAt: '2036-12-31T23:59:60Z' }),
      fault('#/endsAt', 'not-date-time'),
    ],
    [
      'a product twice',
      () => ({ productIds: [productId, productId] }),
      fault('#/productIds/1', 'repeated'),
    ],
    [
      'a product that is not on the shelf',
      () => ({ productIds: [newId()] }),
      fault('#/productIds/0', 'not-offered-now'),
    ],
    [
      'more products than a page has',
      () => ({ productIds: Array.from({ length: limits.campaignProducts + 1 }, () => newId()) }),
      fault('#/productIds', 'too-many-entries'),
    ],
  ])('MK-2 refuses %s', async (_what, overrides, expected) => {
    const { body } = await post(plan(overrides())).expect(400)
    expect(body.errors).toMatchObject([expected])
  })

  it('MK-2 refuses an address that another has, also of two who take it at once', async () => {
    const { slug } = await draftCampaign(world)
    const { body } = await post(plan({ slug })).expect(409)
    expect(body).toMatchObject({
      type: '/problems/campaign-address-taken',
      errors: [{ pointer: '#/slug', code: 'address-taken' }],
    })
    const fresh = plan()
    const statuses = await Promise.all([post(fresh), post(fresh)])
    expect(statuses.map(({ status }) => status).toSorted()).toEqual([201, 409])
  })
})

describe('MK-2 editing a campaign', () => {
  it('MK-2 says in its history who changed what of it when', async () => {
    const { id, etag, slug } = await draftCampaign(world)
    world.clock.advance(60_000)
    const admin = world.actors.staff('admin', { name: 'Ada Admin' })
    const body = { ...plan({ slug }), title: { en: 'Other', 'zh-CN': '其他' } }
    const { body: edited } = await put(id, etag, body, admin).expect(200)
    expect(edited).toMatchObject({ revision: 2, editedBy: 'Ada Admin', title: body.title })
    const { headers } = await put(id, '"2"', body).expect(200)
    expect(headers['etag']).toBe('"2"')
    await act('publish', { id, etag: '"2"' }).expect(200)
    const { history } = await view(id)
    const told = history.map(({ verb, parts, by }: Record<string, unknown>) => [verb, parts, by])
    expect(told.slice(0, 2)).toEqual([
      ['publish', [], 'Olga Officer'],
      ['edit', ['title', 'products', 'period'], 'Ada Admin'],
    ])
    expect(told[2].slice(0, 2)).toEqual(['create', []])
    expect(history[1].at).toBe(world.clock.now().toISOString())
  })

  it('MK-2 lets one of two editors win, whatever the other wants', async () => {
    const { id, etag, slug } = await draftCampaign(world, { productIds: [productId] })
    const answers = await Promise.all([
      put(id, etag, plan({ slug, title: { en: 'One', 'zh-CN': '一' } })),
      put(id, etag, plan({ slug, title: { en: 'Two', 'zh-CN': '二' } })),
      act('publish', { id, etag }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412, 412])
    const { revision, history } = await view(id)
    expect([revision, history.length]).toEqual([2, 2])
    await as(world.app, officer).put(`${path}/${id}`).send(plan({ slug })).expect(428)
    await as(world.app, officer).post(`${path}/${id}/publish`).expect(428)
  })

  it('MK-2 keeps of a published one its address, something to show, and an end that is to come', async () => {
    const { id, etag, slug } = await runCampaign(world, { productIds: [productId] })
    const body = { slug: 'elsewhere', productIds: [], endsAt: inHours(world, -0.5) }
    const { body: problem } = await put(id, etag, plan(body)).expect(400)
    expect(problem.errors).toMatchObject([
      fault('#/slug', 'address-fixed'),
      fault('#/productIds', 'no-entry'),
      fault('#/endsAt', 'moment-over'),
    ])
    const later = plan({ slug, endsAt: inHours(world, 99) })
    const { body: edited } = await put(id, etag, later).expect(200)
    expect(edited).toMatchObject({ phase: 'running', hasFreeAddress: false })
  })
})

describe('MK-2 publishing and ending a campaign', () => {
  it('MK-2 is scheduled, runs and is over by the clock alone', async () => {
    const { id } = await runCampaign(world, {
      productIds: [productId],
      startsAt: inHours(world, 1),
      endsAt: inHours(world, 2),
    })
    const phases = []
    for (const ms of [0, 3_599_999, 1, 3_599_999, 1]) {
      world.clock.advance(ms)
      phases.push((await view(id)).phase)
    }
    expect(phases).toEqual(['scheduled', 'scheduled', 'running', 'running', 'ended'])
    const { actions, endedAt } = await view(id)
    expect([actions, endedAt]).toEqual([[], null])
  })

  it('MK-2 is not published without anything to show, nor after its end', async () => {
    const empty = await draftCampaign(world, { productIds: [] })
    const { body } = await act('publish', empty).expect(409)
    expect(body.type).toBe('/problems/campaign-empty')
    const late = await draftCampaign(world, {
      productIds: [productId],
      endsAt: inHours(world, 1),
    })
    world.clock.advance(3_600_000)
    const { body: problem } = await act('publish', late).expect(400)
    expect(problem.errors).toMatchObject([fault('#/endsAt', 'moment-over')])
    for (const { id } of [empty, late]) expect((await view(id)).phase).toBe('draft')
  })

  it('MK-2 is published once and ended once; a draft is not ended', async () => {
    const drafted = await draftCampaign(world, { productIds: [productId] })
    expect((await act('end', drafted)).body.type).toBe('/problems/illegal-transition')
    const published = await act('publish', drafted).expect(200)
    expect(published.body).toMatchObject({ phase: 'running', actions: ['edit', 'end'] })
    const { id } = drafted
    const again = await act('publish', { id, etag: '"2"' }).expect(409)
    expect(again.body.type).toBe('/problems/illegal-transition')
    const ended = await act('end', { id, etag: '"2"' }).expect(200)
    expect(ended.body).toMatchObject({
      phase: 'ended',
      endedAt: world.clock.now().toISOString(),
      actions: [],
    })
    for (const verb of ['publish', 'end'] as const) {
      const { body } = await act(verb, { id, etag: '"3"' }).expect(409)
      expect(body.type).toBe('/problems/campaign-ended')
    }
    const edit = await put(id, '"3"', plan({ slug: drafted.slug })).expect(409)
    expect(edit.body.type).toBe('/problems/campaign-ended')
  })

  it('RV-7 is in the audit, with the name that it has', async () => {
    const { id } = await runCampaign(world, { productIds: [productId] })
    const admin = as(world.app, world.actors.staff('admin'))
    const { body } = await admin
      .get(`/api/v1/operations/catalog/audit-entries?subjectId=${id}`)
      .expect(200)
    const { title } = await view(id)
    expect(body.items).toMatchObject([
      { verb: 'campaign.publish', from: 'draft', to: 'published', subjectName: title.en },
    ])
  })

  it('MK-2 are listed, those that start last first, page by page', async () => {
    const whole = (await as(world.app, officer).get(`${path}?limit=100`).expect(200)).body.items
    const starts = whole.map(({ startsAt }: { startsAt: string }) => startsAt)
    expect(starts).toEqual(starts.toSorted().toReversed())
    const found: unknown[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${cursor}`
      const { body } = await as(world.app, officer).get(`${path}?limit=3${query}`).expect(200)
      found.push(...body.items)
      cursor = body.nextCursor
    }
    expect(found).toEqual(whole)
    await as(world.app, officer).get(`${path}?cursor=x`).expect(400)
    await as(world.app, officer).get(`${path}/${newId()}`).expect(404)
  })
})

/** A fault at one place, as problems name it. */
function fault(pointer: string, code: string) {
  return { pointer, code }
}
