import { ReviewHidden, ReviewReportsDecided, ReviewRestored } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
let reviewer: TestActor
beforeAll(async () => {
  service = await createTestService(ratings)
  reviewer = service.actors.staff('reviewer', { name: 'Kim' })
})
afterAll(() => service.stop())

async function write(buyer: TestActor = service.actors.buyer()) {
  const product = await listProduct(service)
  await subscribeTo(service, product, buyer)
  const path = `/api/v1/products/${product.productId}/reviews/mine`
  const { body } = await as(service.app, buyer).put(path).send(fiveStars).expect(201)
  service.clock.advance(1_000)
  const seller = service.actors.seller({ vendorId: product.vendorId })
  return { product, buyer, path, seller, id: body.id as string }
}
const report = (id: string, said: object = { code: 'spam' }, actor = service.actors.buyer()) =>
  as(service.app, actor).post(`/api/v1/reviews/${id}/reports`).send(said)
const decide = (id: string, verb: string, said: object = {}, actor = reviewer) =>
  as(service.app, actor).post(`/api/v1/reviews/${id}/${verb}`).send(said)
const hiding = { code: 'offensive', reason: 'It insults somebody.' }
const queue = async (query = '') =>
  (await as(service.app, reviewer).get(`/api/v1/reviews/queue?${query}`).expect(200)).body
const waits = async (id: string) =>
  (await queue('limit=100')).items.find((item: { review: { id: string } }) => item.review.id === id)
const own = async ({ path, buyer }: { path: string; buyer: TestActor }) =>
  (await as(service.app, buyer).get(path).expect(200)).body.review

describe('SP-3 reporting a review', () => {
  it('SP-3 is for any account but the author, and sellers report too', async () => {
    const { id, buyer, seller } = await write()
    await report(id, { code: 'spam' }, buyer).expect(403)
    await as(service.app).post(`/api/v1/reviews/${id}/reports`).send({ code: 'spam' }).expect(401)
    await report(newId()).expect(404)
    await report(id, { code: 'conflict_of_interest', text: ' A rival. ' }, seller).expect(204)
    expect((await waits(id)).reports).toMatchObject([
      {
        code: 'conflict_of_interest',
        text: 'A rival.',
        isSeller: true,
        by: seller.name,
        wording: 1,
      },
    ])
  })

  it('SP-3 is open once for each account, also of fifty at the same moment', async () => {
    const { id } = await write()
    const reader = service.actors.buyer()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => report(id, undefined, reader)),
    )
    expect(answers.filter(({ status }) => status === 204)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(7)
    await Promise.all(Array.from({ length: 49 }, () => report(id).expect(204)))
    const { review, reports } = await waits(id)
    expect(review.openReports).toBe(50)
    expect(reports).toHaveLength(50)
  })

  it.each([
    [{}, '#/code'],
    [{ code: 'dull' }, '#/code'],
    [{ code: 'other' }, '#/text'],
    [{ code: 'other', text: '  ' }, '#/text'],
    [{ code: 'spam', text: 'x'.repeat(2001) }, '#/text'],
  ])('SP-3 names what is wrong with %j', async (said, pointer) => {
    const { id } = await write()
    const { body } = await report(id, said).expect(400)
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('SP-3 the number of reports is for operations alone', async () => {
    const { id, product } = await write()
    await report(id).expect(204)
    const { body } = await as(service.app).get(`/api/v1/products/${product.productId}/reviews`)
    expect(body.items).toMatchObject([{ openReports: null }])
  })
})

describe('SP-3 the moderation queue', () => {
  it('SP-3 has the longest waiting first, in pages, by kind and by reason, with counts', async () => {
    for (const { review } of (await queue('limit=100')).items) await decide(review.id, 'keep')
    const [first, second, third] = [await write(), await write(), await write()]
    await report(second.id, { code: 'off_topic' }).expect(204)
    service.clock.advance(1_000)
    await report(first.id).expect(204)
    service.clock.advance(1_000)
    await decide(third.id, 'hide', hiding).expect(200)
    await as(service.app, third.buyer)
      .put(third.path)
      .send({ ...fiveStars, title: 'Milder' })
      .expect(200)
    // A later report does not make a review wait anew.
    await report(second.id).expect(204)
    const ids = (page: { items: { review: { id: string } }[] }) =>
      page.items.map(({ review }) => review.id)
    const page = await queue('limit=2')
    expect(ids(page)).toEqual([second.id, first.id])
    expect(page.counts).toEqual({ reported: 2, edited: 1 })
    expect(ids(await queue(`limit=2&cursor=${page.nextCursor}`))).toEqual([third.id])
    expect(ids(await queue('kind=edited'))).toEqual([third.id])
    expect(ids(await queue('code=off_topic'))).toEqual([second.id])
    await as(service.app, service.actors.staff('onboarding_officer'))
      .get('/api/v1/reviews/queue')
      .expect(403)
  })

  it('SP-3 keeping dismisses the reports, tells the reporters, and the review stays', async () => {
    const { id, product } = await write()
    const reader = service.actors.buyer()
    await report(id, undefined, reader).expect(204)
    const { body } = await decide(id, 'keep', { wording: 1 }).expect(200)
    expect(body).toMatchObject({
      status: 'published',
      openReports: 0,
      actions: ['hide', 'vote', 'report'],
    })
    expect(await waits(id)).toBeUndefined()
    expect(await service.published(ReviewReportsDecided)).toContainEqual(
      expect.objectContaining({ reviewId: id, reporterIds: [reader.id], outcome: 'kept' }),
    )
    const { body: list } = await as(service.app).get(
      `/api/v1/products/${product.productId}/reviews`,
    )
    expect(list.rating.count).toBe(1)
    // The same reader may report again: the review may have been edited since.
    await report(id, undefined, reader).expect(204)
  })

  it('SP-3 hiding upholds the reports, and its author learns why', async () => {
    const written = await write()
    const { id } = written
    await report(id).expect(204)
    await decide(id, 'hide', hiding).expect(200)
    expect(await service.published(ReviewHidden)).toContainEqual(
      expect.objectContaining({ reviewId: id, ...hiding }),
    )
    expect(await service.published(ReviewReportsDecided)).toContainEqual(
      expect.objectContaining({ reviewId: id, outcome: 'hidden' }),
    )
    expect(await own(written)).toMatchObject({
      status: 'hidden',
      hidden: hiding,
      actions: ['revise', 'withdraw'],
    })
    await report(id).expect(404)
  })

  it('SP-3 what is taken back waits no more, and reporters are told', async () => {
    const { id, buyer, path } = await write()
    await report(id).expect(204)
    await as(service.app, buyer).delete(path).expect(204)
    expect(await waits(id)).toBeUndefined()
    expect(await service.published(ReviewReportsDecided)).toContainEqual(
      expect.objectContaining({ reviewId: id, outcome: 'withdrawn' }),
    )
  })

  it.each([
    ['keep', {}, 'hide', hiding, 'Kim has hidden it.'],
    ['hide', hiding, 'keep', {}, null],
    ['keep', {}, 'keep', {}, 'Kim has decided to keep it.'],
  ])(
    'SP-3 a moderator who says %s after somebody else learns what happened',
    async (second, said, first, before, words) => {
      const { id } = await write()
      await report(id).expect(204)
      await decide(id, first, before).expect(200)
      const answer = await decide(id, second, said, service.actors.staff('reviewer'))
      // To hide what was kept is another decision, not a late one.
      if (words === null) expect(answer.status).toBe(200)
      else expect(answer.body).toMatchObject({ type: '/problems/review-decided', detail: words })
    },
  )

  it('SP-3 of two moderators at the same moment one decides', async () => {
    const { id } = await write()
    await report(id).expect(204)
    const answers = await Promise.all([
      decide(id, 'hide', hiding),
      decide(id, 'hide', hiding, service.actors.staff('reviewer')),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('SP-3 nothing is decided about a wording that the moderator did not read', async () => {
    const { id, buyer, path } = await write()
    await report(id).expect(204)
    await as(service.app, buyer)
      .put(path)
      .send({ ...fiveStars, title: 'Other' })
      .expect(200)
    for (const [verb, said] of [
      ['keep', { wording: 1 }],
      ['hide', { ...hiding, wording: 1 }],
    ] as const) {
      const { body } = await decide(id, verb, said).expect(409)
      expect(body.type).toBe('/problems/review-reworded')
    }
    await decide(id, 'keep', { wording: 2 }).expect(200)
  })

  it('SP-3 what nobody reported is not kept', async () => {
    const { id } = await write()
    expect((await decide(id, 'keep').expect(409)).body.type).toBe('/problems/nothing-reported')
  })

  it('SP-3 nobody decides about their own words', async () => {
    const { id } = await write(reviewer)
    await decide(id, 'hide', hiding).expect(403)
  })
})

describe('SP-3 a hidden review', () => {
  const hidden = async () => {
    const written = await write()
    await decide(written.id, 'hide', hiding).expect(200)
    return written
  }
  const put = ({ path, buyer }: Awaited<ReturnType<typeof write>>, title: string) =>
    as(service.app, buyer)
      .put(path)
      .send({ ...fiveStars, title })

  it('SP-3 that is edited waits for operations, and is shown when they say so', async () => {
    const written = await hidden()
    const { body } = await put(written, 'Milder').expect(200)
    expect(body).toMatchObject({ status: 'pending', hidden: hiding })
    const { rating } = (
      await as(service.app).get(`/api/v1/products/${written.product.productId}/reviews`)
    ).body
    expect(rating.count).toBe(0)
    await decide(written.id, 'restore', { wording: 1 }).expect(409)
    const shown = await decide(written.id, 'restore', { wording: 2 }).expect(200)
    expect(shown.body).toMatchObject({ status: 'published', hidden: null })
    expect(await service.published(ReviewRestored)).toContainEqual(
      expect.objectContaining({ reviewId: written.id }),
    )
    expect(await waits(written.id)).toBeUndefined()
  })

  it('SP-3 that is saved unchanged does not wait again', async () => {
    const written = await hidden()
    await as(service.app, written.buyer).put(written.path).send(fiveStars).expect(200)
    expect(await own(written)).toMatchObject({ status: 'hidden', wording: 1 })
  })

  it('SP-3 may be hidden again after an edit', async () => {
    const written = await hidden()
    await put(written, 'Worse').expect(200)
    await decide(written.id, 'hide', { ...hiding, wording: 2 }).expect(200)
    expect(await own(written)).toMatchObject({ status: 'hidden' })
  })

  it('SP-3 does not come back by being taken back and written again', async () => {
    const written = await hidden()
    await as(service.app, written.buyer).delete(written.path).expect(204)
    expect((await put(written, 'Again').expect(200)).body).toMatchObject({ status: 'pending' })
    expect(await waits(written.id)).toMatchObject({ review: { status: 'pending' } })
  })
})
