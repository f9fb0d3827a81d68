import { SubscriptionUpgraded } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ratings } from '../src/app.ts'
import { fiveStars, listProduct, subscribeTo } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(ratings)
})
afterAll(() => service.stop())

type Product = Awaited<ReturnType<typeof listProduct>>
const mine = ({ productId }: Product) => `/api/v1/products/${productId}/reviews/mine`
const put = async (product: Product, buyer: TestActor, said: object = {}) =>
  (
    await as(service.app, buyer)
      .put(mine(product))
      .send({ ...fiveStars, ...said })
  ).body
const wordings = (id: string, actor?: TestActor) =>
  as(service.app, actor).get(`/api/v1/reviews/${id}/wordings`)
const shown = async ({ productId }: Product, query = '') =>
  (await as(service.app).get(`/api/v1/products/${productId}/reviews${query}`).expect(200)).body

/** The buyer moves to another version. */
const upgrade = (product: Product, buyer: TestActor, versionNumber: string, sequence: number) =>
  service.deliver(
    SubscriptionUpgraded,
    {
      subscriptionId: newId(),
      productId: product.productId,
      productName: product.name,
      versionId: newId(),
      fromVersionId: newId(),
      vendorId: product.vendorId,
      buyerId: buyer.id,
      versionNumber,
    },
    { sequence },
  )

async function reviewed(versionNumber: string | null = '1.0') {
  const product = await listProduct(service)
  const buyer = await subscribeTo(service, product, service.actors.buyer(), versionNumber)
  const { id } = await put(product, buyer)
  return { product, buyer, id: id as string }
}

describe('ST-5 what a review said before', () => {
  it('ST-5 every wording is kept, with stars, version and time, the newest first', async () => {
    const { product, buyer, id } = await reviewed()
    const first = service.clock.now().toISOString()
    service.clock.advance(60_000)
    await upgrade(product, buyer, '2.0', 1_000)
    await put(product, buyer, { rating: 2, title: 'Less so', text: 'The upgrade is slow.' })
    const { body } = await wordings(id, buyer).expect(200)
    expect(body.items).toEqual([
      {
        number: 2,
        rating: 2,
        title: 'Less so',
        text: 'The upgrade is slow.',
        versionNumber: '2.0',
        at: service.clock.now().toISOString(),
      },
      { number: 1, ...fiveStars, versionNumber: '1.0', at: first },
    ])
  })

  it('ST-5 is read by its author and by operations; others learn that it was edited', async () => {
    const { product, buyer, id } = await reviewed()
    await put(product, buyer, { rating: 1 })
    await wordings(id, service.actors.staff('reviewer')).expect(200)
    await wordings(id, service.actors.seller({ vendorId: product.vendorId })).expect(403)
    await wordings(id, service.actors.buyer()).expect(403)
    await wordings(id).expect(401)
    await wordings(newId(), buyer).expect(404)
    const [review] = (await shown(product)).items
    expect(review).toMatchObject({ wording: 2, editedAt: expect.any(String) })
  })

  it('ST-5 saving the same again is no edit, and tells nobody', async () => {
    const { product, buyer, id } = await reviewed()
    expect(await put(product, buyer)).toMatchObject({ wording: 1, editedAt: null })
    expect((await wordings(id, buyer)).body.items).toHaveLength(1)
  })

  it('ST-5 25 edits at the same moment are 25 wordings, in a row', async () => {
    const { product, buyer, id } = await reviewed()
    const edit = (n: number) => put(product, buyer, { title: `Edit ${n}` })
    await Promise.all(Array.from({ length: 25 }, (_none, n) => edit(n)))
    const { body } = await wordings(id, buyer)
    const numbers = body.items.map(({ number }: { number: number }) => number)
    expect(numbers).toEqual(Array.from({ length: 26 }, (_none, n) => 26 - n))
  })

  it('ST-5 what was taken back and written again is a wording as well', async () => {
    const { product, buyer, id } = await reviewed()
    await as(service.app, buyer).delete(mine(product)).expect(204)
    await put(product, buyer)
    expect((await wordings(id, buyer)).body.items).toHaveLength(2)
  })
})

describe('ST-5 the version that the buyer had', () => {
  it('ST-5 is shown on the review, and readers can ask for those of one version', async () => {
    const { product } = await reviewed('1.10')
    const other = await subscribeTo(service, product, service.actors.buyer(), '1.9')
    await put(product, other, { rating: 2 })
    const unknown = await subscribeTo(service, product, service.actors.buyer(), null)
    await put(product, unknown, { rating: 4 })
    const { rating, items } = await shown(product)
    expect(items).toHaveLength(3)
    expect(rating).toMatchObject({ count: 3, average: 3.67 })
    // 1.10 comes after 1.9; whose version is not known is in no version.
    expect(rating.versions).toEqual([
      { versionNumber: '1.10', count: 1, average: 5, distribution: [0, 0, 0, 0, 1] },
      { versionNumber: '1.9', count: 1, average: 2, distribution: [0, 1, 0, 0, 0] },
    ])
    const old = await shown(product, '?version=1.9')
    expect(old.items).toMatchObject([{ versionNumber: '1.9', rating: 2 }])
    expect((await shown(product, '?version=3')).items).toEqual([])
  })

  it('ST-5 is the newest one told, however the messages come and how often', async () => {
    const product = await listProduct(service)
    const buyer = service.actors.buyer()
    const { id } = await upgrade(product, buyer, '3.0', 2_002)
    await subscribeTo(service, product, buyer, '1.0')
    await upgrade(product, buyer, '2.0', 2_001)
    await service.deliver(
      SubscriptionUpgraded,
      {
        subscriptionId: newId(),
        productId: product.productId,
        productName: product.name,
        versionId: newId(),
        fromVersionId: newId(),
        vendorId: product.vendorId,
        buyerId: buyer.id,
        versionNumber: '3.0',
      },
      { id, sequence: 2_002 },
    )
    expect(await put(product, buyer)).toMatchObject({ versionNumber: '3.0' })
  })

  it('ST-5 stays what it was when the buyer moves on without editing', async () => {
    const { product, buyer } = await reviewed('1.0')
    await upgrade(product, buyer, '2.0', 3_000)
    expect((await shown(product)).items).toMatchObject([{ versionNumber: '1.0' }])
  })
})

describe('ST-5 one’s own review', () => {
  it('ST-5 says what one wrote, also while it is hidden, and whether one may rate', async () => {
    const { product, buyer, id } = await reviewed()
    const own = async (actor: TestActor) => (await as(service.app, actor).get(mine(product))).body
    expect(await own(buyer)).toMatchObject({ review: { id, isMine: true }, mayRate: true })
    expect(await own(service.actors.buyer())).toEqual({ review: null, mayRate: false })
    const seller = service.actors.seller({ vendorId: product.vendorId })
    await subscribeTo(service, product, seller)
    expect(await own(seller)).toEqual({ review: null, mayRate: false })
    await as(service.app, buyer).delete(mine(product)).expect(204)
    expect(await own(buyer)).toEqual({ review: null, mayRate: true })
  })

  it('ST-5 who has left the company may rate, who has joined it may only take back', async () => {
    const product = await listProduct(service)
    const seller = service.actors.seller({ vendorId: product.vendorId })
    await subscribeTo(service, product, seller)
    const after = service.actors.buyer({ id: seller.id })
    expect(await put(product, after)).toMatchObject({ status: 'published' })
    const again = await as(service.app, seller).put(mine(product)).send(fiveStars)
    expect(again.body.type).toBe('/problems/own-product')
    await as(service.app, seller).delete(mine(product)).expect(204)
  })
})
