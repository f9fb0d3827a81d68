import { RatingChanged } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(ratings)
})
afterAll(() => service.stop())

async function postReview() {
  const product = await listProduct(service)
  const buyer = await subscribeTo(service, product)
  const { body } = await as(service.app, buyer)
    .put(`/api/v1/products/${product.productId}/reviews/mine`)
    .send(fiveStars)
  return {
    product,
    buyer,
    id: body.id as string,
    seller: service.actors.seller({ vendorId: product.vendorId }),
  }
}

describe('SP-3 the seller answers', () => {
  it('SP-3 shows the reply in public', async () => {
    const { id, seller, product } = await postReview()
    const answer = await as(service.app, seller)
      .post(`/api/v1/reviews/${id}/reply`)
      .send({ text: 'Thank you' })
    expect(answer.body.reply).toMatchObject({ text: 'Thank you' })
    const list = await as(service.app).get(`/api/v1/products/${product.productId}/reviews`)
    expect(list.body.items[0].reply.text).toBe('Thank you')
  })

  it.each(['read_only', 'finance'] as const)('SP-3 refuses the team role %s', async (role) => {
    const { id, product } = await postReview()
    const member = service.actors.seller({ vendorId: product.vendorId, role })
    const answer = await as(service.app, member)
      .post(`/api/v1/reviews/${id}/reply`)
      .send({ text: 'Thanks' })
    expect(answer.status).toBe(403)
  })

  it('SP-3 refuses another company', async () => {
    const { id } = await postReview()
    const answer = await as(service.app, service.actors.seller())
      .post(`/api/v1/reviews/${id}/reply`)
      .send({ text: 'x' })
    expect(answer.status).toBe(403)
  })

  it('SP-3 lists the reviews of own products alone, in pages', async () => {
    const { product, seller } = await postReview()
    await postReview()
    for (let n = 0; n < 3; n++) {
      const buyer = await subscribeTo(service, product)
      await as(service.app, buyer)
        .put(`/api/v1/products/${product.productId}/reviews/mine`)
        .send(fiveStars)
    }
    const seen: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page = await as(service.app, seller).get(
        `/api/v1/reviews?limit=2${cursor ? `&cursor=${cursor}` : ''}`,
      )
      expect(page.status).toBe(200)
      seen.push(...page.body.items.map((item: { id: string }) => item.id))
      cursor = page.body.nextCursor
    }
    expect(new Set(seen).size).toBe(4)
    expect(seen).toHaveLength(4)
    expect((await as(service.app, service.actors.buyer()).get('/api/v1/reviews')).status).toBe(403)
    const foreign = await as(service.app, service.actors.seller()).get(
      `/api/v1/reviews?vendorId=${product.vendorId}`,
    )
    expect(foreign.body.items).toEqual([])
  })

  it('PA-1 refuses a made-up cursor and a wrong limit by name', async () => {
    const { seller } = await postReview()
    const wrong = await as(service.app, seller).get('/api/v1/reviews?cursor=nonsense')
    expect(wrong.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/cursor', in: 'query' }),
    ])
    const invented = Buffer.from(JSON.stringify(['soon', 'me'])).toString('base64url')
    expect((await as(service.app, seller).get(`/api/v1/reviews?cursor=${invented}`)).status).toBe(
      400,
    )
    const many = await as(service.app, seller).get('/api/v1/reviews?limit=101')
    expect(many.body.errors).toEqual([expect.objectContaining({ pointer: '#/limit', in: 'query' })])
  })
})

describe('SP-3 operations moderates', () => {
  it('SP-3 hides with a reason, tells of it, and shows again', async () => {
    const { id, product } = await postReview()
    const reviewer = service.actors.staff('reviewer')
    const hidden = await as(service.app, reviewer)
      .post(`/api/v1/reviews/${id}/hide`)
      .send({ code: 'offensive', reason: 'Insults' })
    expect(hidden.body).toMatchObject({ status: 'hidden', actions: ['restore'] })
    const counted = (await service.published(RatingChanged)).filter(
      ({ productId }) => productId === product.productId,
    )
    expect(counted.at(-1)).toMatchObject({ count: 0, average: null })
    const list = await as(service.app).get(`/api/v1/products/${product.productId}/reviews`)
    expect(list.body.rating.count).toBe(0)
    const twice = await as(service.app, reviewer)
      .post(`/api/v1/reviews/${id}/hide`)
      .send({ code: 'offensive', reason: 'Insults' })
    expect(twice.body).toMatchObject({
      type: '/problems/review-decided',
      detail: `${reviewer.name} has hidden it.`,
    })
    const shown = await as(service.app, reviewer).post(`/api/v1/reviews/${id}/restore`).send({})
    expect(shown.body.status).toBe('published')
  })

  it('SP-3 leaves hiding to staff', async () => {
    const { id, seller, buyer } = await postReview()
    for (const [actor, status] of [
      [undefined, 401],
      [seller, 403],
      [buyer, 403],
    ] as const)
      expect(
        (
          await as(service.app, actor)
            .post(`/api/v1/reviews/${id}/hide`)
            .send({ code: 'other', reason: 'x' })
        ).status,
      ).toBe(status)
  })
})
