import {
  ProductRemoved,
  ProductUpdated,
  VersionListed,
  VersionRetired,
  VersionSubmitted,
} from '@emporium/events'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  chooseImage,
  completeDraft,
  confirmedSeller,
  listProduct,
  passReview,
  patchDraft,
} from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const say = (id: string, verb: string, body: object = {}, actor: TestActor = seller) =>
  as(world.app, actor).post(`/api/v1/products/${id}/${verb}`).send(body)
const page = (slug: string) => as(world.app).get(`/api/v1/storefront/products/${slug}`)

/** Adds version V2.0 to a listed product and hands it in. */
async function submitSecond(id: string) {
  await say(id, 'versions', {
    versionNumber: 'V2.0',
    releaseNote: 'Faster.',
    hasBootScript: false,
  }).expect(201)
  await chooseImage(world, seller, id, 'm-sim-hz-db').expect(200)
  await say(id, 'submit').expect(200)
}

describe('IM-10 a new version', () => {
  it('IM-10 goes through review while the product stays on sale with its present version', async () => {
    const { id, slug } = await listProduct(world, seller)
    const added = await say(id, 'versions', { versionNumber: 'V2.0' }).expect(201)
    expect(added.body).toMatchObject({
      status: 'available',
      draft: {
        versionNumber: 'V2.0',
        releaseNote: null,
        image: null,
        hasBootScript: null,
        name: 'Harbor Log Search',
      },
      versions: [{ status: 'draft' }, { status: 'listed' }],
    })
    const incomplete = await say(id, 'submit').expect(400)
    expect(incomplete.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual([
      '#/image',
      '#/hasBootScript',
      '#/releaseNote',
    ])
    await patchDraft(world, seller, id, {
      releaseNote: 'Faster.',
      hasBootScript: false,
      name: 'Harbor 2',
    })
    await chooseImage(world, seller, id, 'm-sim-hz-db').expect(200)
    await say(id, 'submit').expect(200)
    expect((await world.published(VersionSubmitted)).at(-1)).toMatchObject({
      productId: id,
      round: 1,
    })
    expect((await page(slug).expect(200)).body).toMatchObject({ name: 'Harbor Log Search' })

    world.clock.advance(1_000)
    await passReview(world, id, 'image', ['cn-beijing'])
    const { body } = await page(slug).expect(200)
    expect(body.name).toBe('Harbor 2')
    expect(body.versions).toMatchObject([
      {
        versionNumber: 'V2.0',
        isLatest: true,
        regions: [{ isPurchasable: false }, { isPurchasable: true }],
      },
      {
        versionNumber: 'V1.0',
        isLatest: false,
        regions: [{ isPurchasable: true }, { isPurchasable: false }],
      },
    ])
    expect((await world.published(VersionListed)).at(-1)?.images).toEqual([
      { regionId: 'cn-beijing', imageId: 'm-copy-cn-beijing' },
    ])
    expect(await world.published(ProductUpdated)).toMatchObject([
      { productId: id, name: 'Harbor 2', slug },
    ])
  })

  it('IM-10 comes one at a time, after the first, with a number of its own', async () => {
    const draft = await completeDraft(world, seller)
    expect((await say(draft, 'versions').expect(409)).body.type).toBe('/problems/never-listed')
    const { id } = await listProduct(world, seller)
    const answers = await Promise.all([say(id, 'versions'), say(id, 'versions')])
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409])
    await patchDraft(world, seller, id, {
      versionNumber: '1.0',
      releaseNote: 'Same.',
      hasBootScript: true,
    })
    await chooseImage(world, seller, id, 'm-sim-hz-db').expect(200)
    const answer = await say(id, 'submit').expect(400)
    expect(answer.body.errors).toMatchObject([{ pointer: '#/versionNumber' }])
  })

  it('SA-3 is a request to operations for a listed SaaS product', async () => {
    const { id, slug } = await listProduct(world, seller, 'saas')
    expect((await say(id, 'versions').expect(409)).body.type).toBe(
      '/problems/change-request-needed',
    )
    const asked = await say(id, 'change-requests', {
      kind: 'update_listing',
      reason: 'New price',
    }).expect(201)
    const admin = world.actors.staff('admin')
    const path = `/api/v1/change-requests/${asked.body.id}/approve`
    await as(world.app, seller).post(path).send({}).expect(403)
    await as(world.app, admin).post(path).send({}).expect(200)
    await as(world.app, admin).post(path).send({}).expect(409)
    await patchDraft(world, seller, id, { pricingDetails: 'US$ 12 a month' })
    expect((await page(slug)).body.saas.pricingDetails).toBe('US$ 9 a month')
    await say(id, 'submit').expect(200)
    world.clock.advance(1_000)
    await passReview(world, id, 'saas')
    expect((await page(slug)).body.saas.pricingDetails).toBe('US$ 12 a month')
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(product.body.versions.map(({ status }: { status: string }) => status)).toEqual([
      'listed',
      'retired',
    ])
  })
})

describe('IM-11 removing', () => {
  it('IM-11 takes a product off the shelf for buyers, not for its seller', async () => {
    const { id, slug } = await listProduct(world, seller)
    const admin = world.actors.staff('admin')
    await say(id, 'remove', { reason: 'x' }, world.actors.staff('reviewer')).expect(403)
    await say(id, 'remove', {}, admin).expect(400)
    const removed = await say(id, 'remove', { reason: 'Asked for' }, admin).expect(200)
    expect(removed.body.status).toBe('removed')
    await say(id, 'remove', { reason: 'Again' }, admin).expect(409)
    await page(slug).expect(404)
    expect(await world.published(ProductRemoved)).toMatchObject([
      { productId: id, productName: removed.body.name, reason: 'Asked for' },
    ])
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
    expect(product.body.actions).toEqual(['addVersion', 'addendum'])
  })

  it('IM-7 comes back after a review with other regions, at the same address', async () => {
    const { id, slug } = await listProduct(world, seller)
    await say(id, 'remove', { reason: 'Other regions' }, world.actors.staff('admin')).expect(200)
    const again = await say(id, 'versions').expect(201)
    expect(again.body.draft).toMatchObject({
      versionNumber: 'V1.0',
      image: { imageId: 'm-sim-hz-web' },
    })
    await patchDraft(world, seller, id, { releaseRegions: ['cn-qingdao'] })
    await say(id, 'submit').expect(200)
    world.clock.advance(1_000)
    await passReview(world, id, 'image', ['cn-qingdao'])
    const { body } = await page(slug).expect(200)
    expect(body.versions).toMatchObject([
      { regions: [{ regionId: 'cn-qingdao', isPurchasable: true }] },
    ])
  })

  it('IM-11 removes a version by a request; the page then describes the one that is left', async () => {
    const { id, slug } = await listProduct(world, seller)
    await submitSecond(id)
    world.clock.advance(1_000)
    await passReview(world, id)
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    const [second, first] = product.body.versions as { id: string }[]
    await say(id, 'change-requests', { kind: 'remove_version', reason: 'Bug' }).expect(400)
    const admin = world.actors.staff('admin')
    for (const version of [second, first]) {
      const asked = await say(id, 'change-requests', {
        kind: 'remove_version',
        versionId: version?.id,
        reason: 'Bug',
        wantedDate: '2026-12-01',
      }).expect(201)
      expect(asked.body).toMatchObject({
        wantedDate: '2026-12-01',
        status: 'open',
        actions: ['withdraw', 'write'],
      })
      // The last version goes by two persons.
      await as(world.app, admin)
        .post(`/api/v1/change-requests/${asked.body.id}/approve`)
        .send({})
        .expect(version === second ? 200 : 202)
      expect((await page(slug)).body.versions).toMatchObject([{ id: first?.id, isLatest: true }])
    }
    const home = '/api/v1/held-acts/catalog'
    const other = as(world.app, world.actors.staff('admin'))
    const { body } = await other.get(`${home}?subjectId=${id}`).expect(200)
    await other.post(`${home}/${body.items[0].id}/proceed`).send({}).expect(200)
    await page(slug).expect(404)
    expect((await world.published(VersionRetired)).map(({ versionId }) => versionId)).toEqual(
      expect.arrayContaining([first?.id, second?.id]),
    )
  })

  it('IM-11 declines with a reason; the list shows own requests', async () => {
    const { id } = await listProduct(world, seller)
    const asked = await say(id, 'change-requests', {
      kind: 'remove_product',
      reason: 'Old',
    }).expect(201)
    const path = `/api/v1/change-requests/${asked.body.id}/decline`
    const admin = world.actors.staff('admin')
    await as(world.app, admin).post(path).send({}).expect(400)
    const declined = await as(world.app, admin).post(path).send({ answer: 'Not yet.' }).expect(200)
    expect(declined.body).toMatchObject({ status: 'declined', answer: 'Not yet.' })
    const list = await as(world.app, seller)
      .get(`/api/v1/change-requests?productId=${id}`)
      .expect(200)
    expect(list.body.items).toMatchObject([{ id: asked.body.id, productName: 'Harbor Log Search' }])
    const cursor = Buffer.from('["2026","x"]').toString('base64url')
    await as(world.app, seller).get(`/api/v1/change-requests?cursor=${cursor}`).expect(200)
    const other = await as(world.app, world.actors.seller())
      .get('/api/v1/change-requests')
      .expect(200)
    expect(other.body.items).toEqual([])
  })
})
