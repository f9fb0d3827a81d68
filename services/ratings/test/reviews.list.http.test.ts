import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
let vendorId: string
let seller: TestActor
const products: Record<string, Awaited<ReturnType<typeof listProduct>>> = {}
const ids: Record<string, string> = {}

/** Reviews of two products of one company, a month apart. */
const written = [
  ['Harbor', '1.0', 5, 'Splendid', '2026-01-10T12:00:00.000Z'],
  ['Harbor', '2.0', 2, 'Slow 100%', '2026-02-10T12:00:00.000Z'],
  ['Tern', '1.0', 4, '很好', '2026-02-20T12:00:00.000Z'],
] as const

beforeAll(async () => {
  service = await createTestService(ratings)
  vendorId = newId()
  seller = service.actors.seller({ vendorId })
  for (const name of ['Harbor', 'Tern'])
    products[name] = await listProduct(service, { name, vendorId })
  for (const [name, version, rating, title, at] of written) {
    service.clock.advance(Date.parse(at) - service.clock.now().getTime())
    const product = products[name]!
    const buyer = await subscribeTo(service, product, service.actors.buyer(), version)
    const { body } = await as(service.app, buyer)
      .put(`/api/v1/products/${product.productId}/reviews/mine`)
      .send({ ...fiveStars, rating, title })
      .expect(201)
    ids[title] = body.id
  }
  await as(service.app, seller)
    .post(`/api/v1/reviews/${ids['Splendid']}/reply`)
    .send({ text: 'Thank you' })
    .expect(200)
})
afterAll(() => service.stop())

const titles = async (query: string) =>
  (await as(service.app, seller).get(`/api/v1/reviews?${query}`).expect(200)).body.items.map(
    ({ title }: { title: string }) => title,
  )

describe('SP-3 the reviews of all products of a company', () => {
  it.each([
    ['', ['很好', 'Slow 100%', 'Splendid']],
    ['sort=lowest', ['Slow 100%', '很好', 'Splendid']],
    ['answered=false', ['很好', 'Slow 100%']],
    ['answered=true', ['Splendid']],
    ['rating=4', ['很好']],
    ['version=1.0', ['很好', 'Splendid']],
    ['status=hidden', []],
    ['since=2026-02-01T00:00:00.000Z', ['很好', 'Slow 100%']],
    ['until=2026-02-10T12:00:00.000Z', ['Splendid']],
    ['q=sLoW', ['Slow 100%']],
    ['q=%25', ['Slow 100%']],
    ['q=_', []],
    ['q=很', ['很好']],
    ['q=slow&answered=true', []],
  ])('SP-3 are narrowed by %s', async (query, expected) => {
    expect(await titles(encodeURI(query).replaceAll('%2525', '%25'))).toEqual(expected)
  })

  it('SP-3 are narrowed by product', async () => {
    expect(await titles(`productId=${products['Tern']?.productId}`)).toEqual(['很好'])
  })

  it.each([
    ['since=yesterday', '#/since'],
    ['answered=maybe', '#/answered'],
    ['q=', '#/q'],
    ['version=123456789012345678901', '#/version'],
  ])('PA-1 names the wrong part of %s', async (query, pointer) => {
    const { body } = await as(service.app, seller).get(`/api/v1/reviews?${query}`).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, in: 'query' }))
  })
})

describe('SP-3 the rating in numbers', () => {
  const summary = async (query = '', actor = seller) =>
    (await as(service.app, actor).get(`/api/v1/reviews/summary?${query}`).expect(200)).body

  it('SP-3 is told of all products together, month by month', async () => {
    expect(await summary()).toEqual({
      count: 3,
      average: 3.67,
      distribution: [0, 1, 0, 1, 1],
      unanswered: 2,
      versions: [],
      months: [
        { month: '2026-01', count: 1, average: 5 },
        { month: '2026-02', count: 2, average: 3 },
      ],
    })
  })

  it('SP-3 is told of one product by version', async () => {
    const { versions, count } = await summary(`productId=${products['Harbor']?.productId}`)
    expect(count).toBe(2)
    expect(versions).toMatchObject([
      { versionNumber: '2.0', average: 2 },
      { versionNumber: '1.0', average: 5 },
    ])
  })

  it('SP-3 is nobody else’s, but operations may look', async () => {
    await as(service.app, service.actors.buyer()).get('/api/v1/reviews/summary').expect(403)
    expect(await summary(`vendorId=${vendorId}`, service.actors.seller())).toMatchObject({
      count: 0,
    })
    const reviewer = service.actors.staff('reviewer')
    expect(await summary(`vendorId=${vendorId}`, reviewer)).toMatchObject({ count: 3 })
  })
})

describe('SP-3 the reply', () => {
  it('SP-3 can be changed and taken back, twice as good as once', async () => {
    const reply = `/api/v1/reviews/${ids['Slow 100%']}/reply`
    await as(service.app, seller).post(reply).send({ text: 'Sorry' }).expect(200)
    const changed = await as(service.app, seller).post(reply).send({ text: 'Mended' }).expect(200)
    expect(changed.body).toMatchObject({
      reply: { text: 'Mended' },
      actions: ['reply', 'unreply', 'report'],
    })
    for (const _again of [1, 2]) {
      const { body } = await as(service.app, seller).delete(reply).expect(200)
      expect(body).toMatchObject({ reply: null, actions: ['reply', 'report'] })
    }
    await as(service.app, service.actors.seller()).delete(reply).expect(403)
  })
})
