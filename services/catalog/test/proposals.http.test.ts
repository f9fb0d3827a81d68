import { VersionListed, VersionRetired } from '@emporium/events'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

const ask = (id: string, body: object) =>
  as(world.app, seller).post(`/api/v1/products/${id}/change-requests`).send(body)
const approve = (id: string) =>
  as(world.app, world.actors.staff('admin')).post(`/api/v1/change-requests/${id}/approve`).send({})
const page = (slug: string) => as(world.app).get(`/api/v1/storefront/products/${slug}`)

describe('SA-3 a listed SaaS product', () => {
  const noFiles = { filesBefore: [], filesAfter: [] }
  const changes = { pricingDetails: 'US$ 12 a month and team', name: 'Harbor Cloud Plus' }

  it('SA-3 shows what would change, and is changed in one action without leaving the shelf', async () => {
    const { id, slug } = await listProduct(world, seller, 'saas')
    const made = await ask(id, { kind: 'update_listing', reason: 'New price', changes }).expect(201)
    expect(made.body.proposal).toEqual([
      { field: 'name', before: 'Harbor Cloud', after: 'Harbor Cloud Plus', ...noFiles },
      {
        field: 'pricingDetails',
        before: 'US$ 9 a month',
        after: 'US$ 12 a month and team',
        ...noFiles,
      },
    ])
    expect((await page(slug)).body.saas.pricingDetails).toBe('US$ 9 a month')
    world.clock.advance(1_000)
    await approve(made.body.id as string).expect(200)
    const { body } = await page(slug).expect(200)
    expect(body).toMatchObject({
      name: 'Harbor Cloud Plus',
      saas: { pricingDetails: changes.pricingDetails },
    })
    const product = await as(world.app, seller).get(`/api/v1/products/${id}`)
    expect(product.body.versions).toMatchObject([{ status: 'listed' }, { status: 'retired' }])
    const listed = (await world.published(VersionListed)).filter((one) => one.productId === id)
    expect(listed.at(-1)?.listing.name).toBe('Harbor Cloud Plus')
    const retired = (await world.published(VersionRetired)).filter((one) => one.productId === id)
    expect(retired).toEqual([expect.not.objectContaining({ reason: expect.anything() })])
  })

  it('SA-1 SA-3 takes a category with the sub-categories that it has, and buyers find it there once it is approved', async () => {
    const { id, slug } = await listProduct(world, seller, 'saas')
    const wanted = (changes: object) =>
      ask(id, { kind: 'update_listing', reason: 'It is no monitor', changes })
    for (const wrong of [
      { subCategoryId: 'streaming' },
      { categoryId: 'data', subCategoryId: 'logging' },
    ])
      expect((await wanted(wrong).expect(400)).body.errors).toMatchObject([
        { pointer: '#/changes/subCategoryId', code: 'other-category' },
      ])
    const made = await wanted({ categoryId: 'data' }).expect(201)
    expect(made.body.proposal).toEqual([
      { field: 'categoryId', before: 'operations', after: 'data', ...noFiles },
      { field: 'subCategoryId', before: 'monitoring', after: null, ...noFiles },
    ])
    const found = async (category: string) => {
      const query = `category=${category}&type=saas&limit=50`
      const { body } = await as(world.app).get(`/api/v1/storefront/products?${query}`).expect(200)
      return (body.items as { slug: string }[]).some((one) => one.slug === slug)
    }
    expect(await found('data')).toBe(false)
    world.clock.advance(1_000)
    await approve(made.body.id as string).expect(200)
    expect([await found('data'), await found('operations')]).toEqual([true, false])
    const none = await wanted({ categoryId: null }).expect(201)
    expect(none.body.proposal).toMatchObject([{ before: 'data', after: null }])
  })

  it('SA-3 RV-8 holds the proposal against the rules of listings', async () => {
    const { id } = await listProduct(world, seller, 'saas')
    const bad = { kind: 'update_listing', reason: 'x', changes: { productUrl: 'http://a.example' } }
    expect((await ask(id, bad).expect(400)).body.errors).toMatchObject([
      { pointer: '#/changes/productUrl' },
    ])
    const empty = { kind: 'update_listing', reason: 'x', changes: { supportHtml: '<p> </p>' } }
    const answer = await ask(id, empty).expect(422)
    expect(answer.body).toMatchObject({
      type: '/problems/proposal-not-ready',
      errors: [{ pointer: '#/changes/supportHtml' }],
    })
  })
})
