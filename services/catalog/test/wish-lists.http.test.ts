import { limits } from '@emporium/domain'
import { FollowedVersionListed, VendorSuspended } from '@emporium/events'
import { newId, receiveJob } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chooseImage, confirmedSeller, listProduct, passReview } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let product: { id: string; slug: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
  product = await listProduct(world, seller)
})
afterAll(() => world.stop())

const anybody = () => world.actors.buyer()
const put = (who: TestActor, id: string, isFollowed = false) =>
  as(world.app, who).put(`/api/v1/wish-list/${id}`).send({ isFollowed })
const drop = (who: TestActor, id: string) => as(world.app, who).delete(`/api/v1/wish-list/${id}`)
const listOf = async (who: TestActor, query = '') =>
  (await as(world.app, who).get(`/api/v1/wish-list${query}`).expect(200)).body
const marksOf = async (who: TestActor) =>
  (await as(world.app, who).get('/api/v1/wish-list/marks').expect(200)).body.items

/** Brings a further version of a product on sale. */
async function publishNext(id: string, versionNumber: string) {
  const say = (verb: string, body: object = {}) =>
    as(world.app, seller).post(`/api/v1/products/${id}/${verb}`).send(body)
  await say('versions', { versionNumber, releaseNote: 'Faster.', hasBootScript: false }).expect(201)
  await chooseImage(world, seller, id, 'm-sim-hz-db').expect(200)
  await say('submit').expect(200)
  await passReview(world, id)
}
const toldOf = async (productId: string) =>
  (await world.published(FollowedVersionListed)).filter((said) => said.productId === productId)

describe('ST-4 a wish list', () => {
  it('ST-4 holds what a buyer puts on it, once, and lets go of what is taken off', async () => {
    const buyer = anybody()
    const first = await put(buyer, product.id).expect(201)
    expect(first.body).toMatchObject({
      productId: product.id,
      isFollowed: false,
      product: { id: product.id, slug: product.slug, vendor: { name: expect.any(String) } },
    })
    await put(buyer, product.id, true).expect(200)
    expect((await listOf(buyer)).items).toMatchObject([
      { productId: product.id, isFollowed: true, wishedAt: first.body.wishedAt },
    ])
    expect(await marksOf(buyer)).toEqual([{ productId: product.id, isFollowed: true }])
    await drop(buyer, product.id).expect(204)
    await drop(buyer, product.id).expect(204)
    expect(await listOf(buyer)).toEqual({ items: [], nextCursor: null })
  })

  it('ST-4 takes fifty presses at once for one', async () => {
    const buyer = anybody()
    const answers = await Promise.all(Array.from({ length: 50 }, () => put(buyer, product.id)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(49)
    expect(await marksOf(buyer)).toHaveLength(1)
  })

  it("ST-4 is its owner's alone", async () => {
    const [buyer, other] = [anybody(), anybody()]
    await put(buyer, product.id).expect(201)
    expect(await marksOf(other)).toEqual([])
    await drop(other, product.id).expect(204)
    expect(await marksOf(buyer)).toHaveLength(1)
    await as(world.app).get('/api/v1/wish-list').expect(401)
  })

  it('ST-4 takes nothing that is not on the shelf, and says what is wrong with what was sent', async () => {
    await put(anybody(), newId()).expect(404)
    const { body } = await as(world.app, anybody())
      .put(`/api/v1/wish-list/${product.id}`)
      .send({ isFollowed: 'yes' })
      .expect(400)
    expect(body.errors).toMatchObject([{ pointer: '#/isFollowed' }])
    await put(anybody(), 'no-id').expect(400)
  })

  it('ST-4 comes page by page, the newest first', async () => {
    const buyer = anybody()
    const more = await listProduct(world, seller, 'saas', { name: 'Harbor Metrics' })
    await put(buyer, product.id).expect(201)
    await put(buyer, more.id).expect(201)
    const first = await listOf(buyer, '?limit=1')
    const second = await listOf(buyer, `?limit=1&cursor=${first.nextCursor}`)
    expect([first, second].map(({ items }) => items[0].productId)).toEqual([more.id, product.id])
    expect(second.nextCursor).toBeNull()
  })

  it('ST-4 keeps the name of what is no longer offered, and lets it be taken off', async () => {
    const gone = await confirmedSeller(world, 'Gone Works')
    const { id } = await listProduct(world, gone, 'saas', { name: 'Gonescope' })
    const buyer = anybody()
    await put(buyer, id).expect(201)
    const said = { vendorId: gone.vendorId, reason: 'Fraud' }
    await world.deliver(VendorSuspended, said)
    expect((await listOf(buyer)).items).toMatchObject([{ name: 'Gonescope', product: null }])
    await put(buyer, id, true).expect(200)
    await put(anybody(), id).expect(404)
    await drop(buyer, id).expect(204)
  })

  it('ST-4 has an end, also for several windows at once', async () => {
    const buyer = anybody()
    await world.dataSource.query(
      `INSERT INTO products (id, vendor_id, type, status, created_at, updated_at, rating_count, rating_sequence)
       SELECT gen_random_uuid(), $1, 'saas', 'unlisted', now(), now(), 0, 0 FROM generate_series(2, $2::int)`,
      [buyer.id, limits.wishes],
    )
    await world.dataSource.query(
      `INSERT INTO wishes SELECT vendor_id, id, false, NULL, now() FROM products WHERE vendor_id = $1`,
      [buyer.id],
    )
    const more = await listProduct(world, seller, 'saas', { name: 'Harbor Mail' })
    const answers = await Promise.all([put(buyer, product.id), put(buyer, more.id)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    expect(answers.find(({ status }) => status === 409)?.body.type).toBe('/problems/wish-list-full')
  })
})

describe('ST-4 following', () => {
  it('ST-4 tells those who follow of a further version, once, and nobody else', async () => {
    const { id, slug } = await listProduct(world, seller, 'image', { name: 'Quarry Search' })
    const [follower, wisher, former] = [anybody(), anybody(), anybody()]
    await put(follower, id, true).expect(201)
    await put(wisher, id).expect(201)
    await put(former, id, true).expect(201)
    await put(former, id).expect(200)
    expect(await toldOf(id)).toEqual([])
    await publishNext(id, 'V2.0')
    const job = (await world.outbox()).find(
      ({ envelope }) => envelope.name === 'catalog.tell-followers',
    )
    await world.work()
    const told = {
      productId: id,
      productName: 'Quarry Search',
      productSlug: slug,
      versionNumber: 'V2.0',
      accountIds: [follower.id],
    }
    expect(await toldOf(id)).toEqual([told])
    // The order is delivered again: its row is still there when the worker died before it was struck.
    if (!job) throw new Error('nobody was to be told')
    await world.dataSource.manager.insert('OutboxRow', { ...job })
    await receiveJob(world.receiver, job.envelope, job.id)
    expect(await toldOf(id)).toEqual([told])
  })

  it('ST-4 tells of a version once, however many regions follow, and of none that was taken back meanwhile', async () => {
    const { id } = await listProduct(world, seller, 'image', { name: 'Quarry Queue' })
    await put(anybody(), id, true).expect(201)
    await publishNext(id, 'V2.0')
    await passReview(world, id, 'image', ['cn-beijing'])
    const versionsTold = (await world.outbox()).filter(
      ({ envelope }) =>
        envelope.name === 'catalog.tell-followers' &&
        (envelope.payload as { productId: string }).productId === id,
    )
    expect(versionsTold).toHaveLength(1)
    await world.dataSource.query(
      `UPDATE product_versions SET status = 'retired' WHERE product_id = $1`,
      [id],
    )
    await world.work()
    expect(await toldOf(id)).toEqual([])
  })

  it('ST-4 tells many in parts, each of them once', async () => {
    const { id } = await listProduct(world, seller, 'image', { name: 'Quarry Mail' })
    await world.dataSource.query(
      `INSERT INTO wishes SELECT gen_random_uuid(), $1, true, NULL, now() FROM generate_series(1, 450)`,
      [id],
    )
    await publishNext(id, 'V2.0')
    await world.work()
    const parts = (await toldOf(id)).map(({ accountIds }) => accountIds)
    expect(parts.map(({ length }) => length)).toEqual([200, 200, 50])
    expect(new Set(parts.flat()).size).toBe(450)
  })
})
