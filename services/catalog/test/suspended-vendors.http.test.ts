import { CasePassed, CompanyChanged, VendorReinstated, VendorSuspended } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { caseOf, completeDraft, confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

/** How a product is found by whoever looks for its name. */
async function found(name: string, slug: string) {
  const q = encodeURIComponent(name)
  const [search, suggestions, page] = await Promise.all([
    as(world.app).get(`/api/v1/storefront/products?q=${q}`),
    as(world.app).get(`/api/v1/storefront/suggestions?q=${q}`),
    as(world.app).get(`/api/v1/storefront/products/${slug}`),
  ])
  const all = await as(world.app).get('/api/v1/storefront/products')
  const isIn = (items: { slug: string }[]) => items.some((item) => item.slug === slug)
  return {
    total: search.body.total as number,
    isFound: isIn(search.body.items),
    isListed: isIn(all.body.items),
    isSuggested: isIn(suggestions.body.items),
    page: page.status,
  }
}
const nowhere = { total: 0, isFound: false, isListed: false, isSuggested: false, page: 404 }
const everywhere = { total: 1, isFound: true, isListed: true, isSuggested: true, page: 200 }

describe('ON-7 a suspended vendor', () => {
  it('ON-7 leaves the shelf and comes back; told twice, late or out of order alike', async () => {
    const seller = await confirmedSeller(world, 'Alder Works')
    const { slug } = await listProduct(world, seller, 'saas', { name: 'Alderscope' })
    const { vendorId } = seller
    const state = () => found('Alderscope', slug)
    expect(await state()).toEqual(everywhere)
    const said = { vendorId, reason: 'Malware' }
    const first = await world.deliver(VendorSuspended, said, { sequence: 500 })
    expect(await state()).toEqual(nowhere)
    await world.deliver(VendorReinstated, said, { sequence: 501 })
    expect(await state()).toEqual(everywhere)
    await world.deliver(VendorSuspended, said, { id: first.id, sequence: 500 })
    await world.deliver(VendorSuspended, said, { sequence: 499 })
    expect(await state()).toEqual(everywhere)
    await world.deliver(VendorSuspended, said, { sequence: 503 })
    await world.deliver(VendorReinstated, said, { sequence: 502 })
    expect(await state()).toEqual(nowhere)
  })

  it('ON-7 keeps what is on others shelves', async () => {
    const [bad, good] = [await confirmedSeller(world, 'Bad'), await confirmedSeller(world, 'Good')]
    const { slug } = await listProduct(world, good, 'saas', { name: 'Goodlamp' })
    await world.deliver(VendorSuspended, { vendorId: bad.vendorId, reason: 'x' })
    expect(await found('Goodlamp', slug)).toEqual(everywhere)
  })

  it('ON-7 hands nothing in until it is reinstated', async () => {
    const seller = await confirmedSeller(world, 'Hazel')
    const id = await completeDraft(world, seller, 'saas', { name: 'Hazelnut' })
    const submit = () => as(world.app, seller).post(`/api/v1/products/${id}/submit`).send({})
    const said = { vendorId: seller.vendorId, reason: 'Unpaid' }
    await world.deliver(VendorSuspended, said, { sequence: 10 })
    const refused = await submit()
    expect(refused.status).toBe(403)
    expect(refused.body.type).toBe('/problems/vendor-suspended')
    await world.deliver(VendorReinstated, said, { sequence: 11 })
    expect((await submit()).status).toBe(200)
  })

  it('ON-7 keeps what was passed before it hidden until it is reinstated', async () => {
    const seller = await confirmedSeller(world, 'Rowan')
    const id = await completeDraft(world, seller, 'saas', { name: 'Rowanberry' })
    await as(world.app, seller).post(`/api/v1/products/${id}/submit`).send({}).expect(200)
    const said = { vendorId: seller.vendorId, reason: 'Malware' }
    await world.deliver(VendorSuspended, said, { sequence: 20 })
    // The reviewer's word was on its way when the vendor was suspended.
    await world.deliver(CasePassed, (await caseOf(world, id))('production'), nextSequence())
    const { slug } = (await as(world.app, seller).get(`/api/v1/products/${id}`)).body
    expect(await found('Rowanberry', slug)).toEqual(nowhere)
    await world.deliver(VendorReinstated, said, { sequence: 21 })
    expect(await found('Rowanberry', slug)).toEqual(everywhere)
  })

  it('SP-4 bears its new name on the shelf; told twice or late alike', async () => {
    const seller = await confirmedSeller(world, 'Elm Works')
    const { slug } = await listProduct(world, seller, 'saas', { name: 'Elmscope' })
    const call = (companyName: string, sequence: number) =>
      world.deliver(
        CompanyChanged,
        { changeId: newId(), vendorId: seller.vendorId, companyName },
        { sequence },
      )
    await call('Elm AG', 31)
    await call('Elm late', 30)
    const page = await as(world.app).get(`/api/v1/storefront/products/${slug}`)
    expect(page.body.vendor.name).toBe('Elm AG')
    const search = await as(world.app).get('/api/v1/storefront/products?q=Elmscope')
    expect(search.body.items[0].vendor.name).toBe('Elm AG')
  })

  it('ON-7 waits for a vendor that is not known yet', async () => {
    const unknown = { vendorId: newId(), reason: 'x' }
    await expect(world.deliver(VendorSuspended, unknown)).rejects.toThrow('not known yet')
  })
})
