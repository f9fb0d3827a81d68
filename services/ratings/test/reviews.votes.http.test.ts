import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { Review } from '../src/reviews/review.entity.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(ratings)
})
afterAll(() => service.stop())

type Product = Awaited<ReturnType<typeof listProduct>>
async function write(product: Product, rating = 5): Promise<{ id: string; buyer: TestActor }> {
  const buyer = await subscribeTo(service, product)
  const { body } = await as(service.app, buyer)
    .put(`/api/v1/products/${product.productId}/reviews/mine`)
    .send({ ...fiveStars, rating })
    .expect(201)
  service.clock.advance(1_000)
  return { id: body.id, buyer }
}
const path = (id: string) => `/api/v1/reviews/${id}/helpful`
const vote = (id: string, actor: TestActor = service.actors.buyer()) =>
  as(service.app, actor).post(path(id))
const takeBack = (id: string, actor: TestActor) => as(service.app, actor).delete(path(id))

describe('ST-5 helpful votes', () => {
  it('ST-5 one for each account, which can be taken back', async () => {
    const { id } = await write(await listProduct(service))
    const reader = service.actors.buyer()
    for (const _again of [1, 2]) {
      const { body } = await vote(id, reader).expect(200)
      expect(body).toMatchObject({ helpfulCount: 1, actions: ['unvote', 'report'] })
    }
    await vote(id).expect(200)
    for (const _again of [1, 2]) {
      const { body } = await takeBack(id, reader).expect(200)
      expect(body).toMatchObject({ helpfulCount: 1, actions: ['vote', 'report'] })
    }
  })

  it('ST-5 neither for one’s own review nor by those who sell the product', async () => {
    const product = await listProduct(service)
    const { id, buyer } = await write(product)
    await vote(id, buyer).expect(403)
    await vote(id, service.actors.seller({ vendorId: product.vendorId })).expect(403)
    await vote(id, service.actors.seller()).expect(200)
    await as(service.app).post(path(id)).expect(401)
    await vote(newId()).expect(404)
  })

  it('ST-5 not for what is out of sight', async () => {
    const { id, buyer } = await write(await listProduct(service))
    const review = await service.dataSource.manager.findOneByOrFail(Review, { id })
    await as(service.app, buyer)
      .delete(`/api/v1/products/${review.productId}/reviews/mine`)
      .expect(204)
    await vote(id).expect(404)
  })

  it('ST-5 fifty at the same moment are fifty, and those taken back are gone', async () => {
    const { id } = await write(await listProduct(service))
    const readers = Array.from({ length: 50 }, () => service.actors.buyer())
    await Promise.all(readers.flatMap((reader) => [vote(id, reader), vote(id, reader)]))
    const count = async () =>
      (await service.dataSource.manager.findOneByOrFail(Review, { id })).helpfulCount
    expect(await count()).toBe(50)
    await Promise.all(readers.slice(0, 20).map((reader) => takeBack(id, reader)))
    expect(await count()).toBe(30)
  })
})

describe('ST-5 the order of reviews', () => {
  it('ST-5 by newest, most helpful, best and worst, in pages without loss', async () => {
    const product = await listProduct(service)
    const written: { id: string; rating: number; votes: number }[] = []
    for (const [rating, votes] of [
      [3, 0],
      [5, 1],
      [1, 2],
      [5, 0],
      [3, 2],
    ] as const) {
      const { id } = await write(product, rating)
      for (let n = 0; n < votes; n += 1) await vote(id).expect(200)
      written.push({ id, rating, votes })
    }
    const newest = written.toReversed()
    const expected = {
      newest,
      helpful: newest.toSorted((a, b) => b.votes - a.votes),
      highest: newest.toSorted((a, b) => b.rating - a.rating),
      lowest: newest.toSorted((a, b) => a.rating - b.rating),
    }
    for (const [sort, order] of Object.entries(expected)) {
      const found: string[] = []
      let cursor = ''
      do {
        const { body } = await as(service.app)
          .get(`/api/v1/products/${product.productId}/reviews?sort=${sort}&limit=2${cursor}`)
          .expect(200)
        found.push(...body.items.map(({ id }: { id: string }) => id))
        cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : ''
      } while (cursor)
      expect([sort, found]).toEqual([sort, order.map(({ id }) => id)])
    }
  })

  it.each([
    ['sort=best', '#/sort'],
    ['version=', '#/version'],
    ['rating=9', '#/rating'],
  ])('PA-1 names the wrong part of %s', async (query, pointer) => {
    const { body } = await as(service.app)
      .get(`/api/v1/products/${newId()}/reviews?${query}`)
      .expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, in: 'query' }))
  })

  it('PA-1 a cursor of another order is refused', async () => {
    const made = Buffer.from(JSON.stringify(['2026-01-01T00:00:00.000Z', newId()]))
    await as(service.app)
      .get(`/api/v1/products/${newId()}/reviews?sort=helpful&cursor=${made.toString('base64url')}`)
      .expect(400)
  })
})
