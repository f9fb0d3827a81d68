import { RatingChanged, ReviewPosted } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(ratings)
})
afterAll(() => service.stop())

const mine = (productId: string) => `/api/v1/products/${productId}/reviews/mine`

describe('ST-5 a buyer rates a product', () => {
  it('ST-5 posts the review of a verified buyer, once, and tells of it', async () => {
    const product = await listProduct(service)
    const buyer = await subscribeTo(service, product)
    const answer = await as(service.app, buyer).put(mine(product.productId)).send(fiveStars)
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({
      rating: 5,
      author: buyer.name,
      isVerifiedBuyer: true,
      isMine: true,
    })
    expect(answer.body.actions).toEqual(['edit', 'withdraw'])
    const posted = await service.published(ReviewPosted)
    expect(posted).toContainEqual(
      expect.objectContaining({ productId: product.productId, rating: 5 }),
    )
    const changed = await service.published(RatingChanged)
    expect(changed).toContainEqual({
      productId: product.productId,
      vendorId: product.vendorId,
      count: 1,
      average: 5,
      damped: 3.75,
      distribution: [0, 0, 0, 0, 1],
    })
  })

  it('ST-5 edits instead of adding a second', async () => {
    const product = await listProduct(service)
    const buyer = await subscribeTo(service, product)
    await as(service.app, buyer).put(mine(product.productId)).send(fiveStars)
    const second = { ...fiveStars, rating: 2, title: 'Less so' }
    const answer = await as(service.app, buyer).put(mine(product.productId)).send(second)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ rating: 2, title: 'Less so' })
    expect(answer.body.editedAt).not.toBeNull()
    const list = await as(service.app).get(`/api/v1/products/${product.productId}/reviews`)
    expect(list.body.items).toHaveLength(1)
    expect(list.body.rating).toEqual({
      count: 1,
      average: 2,
      distribution: [0, 1, 0, 0, 0],
      versions: [{ versionNumber: '1.0', count: 1, average: 2, distribution: [0, 1, 0, 0, 0] }],
    })
  })

  it('ST-5 makes one review of twenty posts at the same moment', async () => {
    const product = await listProduct(service)
    const buyer = await subscribeTo(service, product)
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        as(service.app, buyer).put(mine(product.productId)).send(fiveStars),
      ),
    )
    for (const { status } of answers) expect([200, 201, 409]).toContain(status)
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    const list = await as(service.app).get(`/api/v1/products/${product.productId}/reviews`)
    expect(list.body.rating.count).toBe(1)
  })

  it('ST-5 refuses somebody without a subscription', async () => {
    const product = await listProduct(service)
    const answer = await as(service.app, service.actors.buyer())
      .put(mine(product.productId))
      .send(fiveStars)
    expect(answer.status).toBe(403)
    expect(answer.body.type).toBe('/problems/not-a-verified-buyer')
  })

  it('ST-5 refuses the company that sells it, subscription or not', async () => {
    const product = await listProduct(service)
    const seller = service.actors.seller({ vendorId: product.vendorId })
    await subscribeTo(service, product, seller)
    const answer = await as(service.app, seller).put(mine(product.productId)).send(fiveStars)
    expect(answer.body.type).toBe('/problems/own-product')
  })

  it('ST-5 asks visitors to sign in, and knows no unlisted product', async () => {
    const unknown = newId()
    expect((await as(service.app).put(mine(unknown)).send(fiveStars)).status).toBe(401)
    const answer = await as(service.app, service.actors.buyer()).put(mine(unknown)).send(fiveStars)
    expect(answer.status).toBe(404)
    expect(answer.type).toBe('application/problem+json')
  })

  it.each([
    [{ ...fiveStars, rating: 0 }, '#/rating'],
    [{ ...fiveStars, rating: 6 }, '#/rating'],
    [{ ...fiveStars, rating: 4.5 }, '#/rating'],
    [{ ...fiveStars, rating: '5' }, '#/rating'],
    [{ ...fiveStars, title: '' }, '#/title'],
    [{ ...fiveStars, title: '   ' }, '#/title'],
    [{ ...fiveStars, title: 'x'.repeat(121) }, '#/title'],
    [{ ...fiveStars, text: 'x'.repeat(4001) }, '#/text'],
    [{ rating: 5, title: 'No text' }, '#/text'],
    [{ ...fiveStars, stars: 5 }, '#/stars'],
    [{ ...fiveStars, text: null }, '#/text'],
    [{ ...fiveStars, text: 'half a \ud800 pair' }, '#/text'],
  ])('ST-5 names the wrong field of %j', async (body, pointer) => {
    const answer = await as(service.app, service.actors.buyer()).put(mine(newId())).send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('ST-5 takes a review back and counts it no more', async () => {
    const product = await listProduct(service)
    const buyer = await subscribeTo(service, product)
    await as(service.app, buyer).put(mine(product.productId)).send(fiveStars)
    expect((await as(service.app, buyer).delete(mine(product.productId))).status).toBe(204)
    const list = await as(service.app).get(`/api/v1/products/${product.productId}/reviews`)
    expect(list.body).toMatchObject({ items: [], rating: { count: 0, average: null } })
    const twice = await as(service.app, buyer).delete(mine(product.productId))
    expect(twice.body.type).toBe('/problems/illegal-transition')
    const again = await as(service.app, buyer).put(mine(product.productId)).send(fiveStars)
    expect(again.body.status).toBe('published')
  })
})
