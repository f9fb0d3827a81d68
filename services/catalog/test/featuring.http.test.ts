import { VendorReinstated, VendorSuspended } from '@emporium/events'
import { limits } from '@emporium/domain'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

const path = '/api/v1/featured-products'
const day = 86_400_000
let world: World
let officer: TestActor
let seller: TestActor & { vendorId: string }
const ids: string[] = []

beforeAll(async () => {
  world = await openWorld()
  officer = world.actors.staff('onboarding_officer', { name: 'Olga Officer' })
  seller = await confirmedSeller(world)
  for (const name of ['Apple', 'Birch', 'Cedar', 'Dune', 'Elm'])
    ids.push((await listProduct(world, seller, 'saas', { name })).id)
})
afterAll(() => world.stop())

const product = (index: number) => ids[index] ?? ''
const place = (index: number, time: object = {}) => ({
  productId: product(index),
  startsAt: null,
  endsAt: null,
  ...time,
})
const at = (days: number) => new Date(world.clock.now().getTime() + days * day).toISOString()
const view = async () => (await as(world.app, officer).get(path).expect(200)).body
const put = (places: object[], revision: number, by = officer) =>
  as(world.app, by).put(path).set('if-match', `"${revision}"`).send({ places })
/** Sets the row, whatever stood there. */
const set = async (...places: object[]) =>
  (await put(places, (await view()).revision).expect(200)).body
const home = async () => (await as(world.app).get('/api/v1/storefront/highlights').expect(200)).body
const names = (items: { name: string }[]) => items.map(({ name }) => name)

describe('MK-2 the featured row', () => {
  it('MK-2 is what is ranked as long as nobody has chosen', async () => {
    expect(await view()).toEqual({ revision: 0, places: [], history: [] })
    expect(await home()).toMatchObject({ featured: [], featuredBy: 'ratings' })
  })

  it('MK-2 stands in the chosen order, and its products in no other row', async () => {
    await set(place(2), place(0))
    const window = await home()
    expect(names(window.featured)).toEqual(['Cedar', 'Apple'])
    expect(window.featuredBy).toBe('operations')
    expect(names(window.newest)).toEqual(['Elm', 'Dune', 'Birch'])
    await set(place(0), place(2))
    expect(names((await home()).featured)).toEqual(['Apple', 'Cedar'])
  })

  it('MK-2 has a place from its start on and at its end no more', async () => {
    const begun = world.clock.now()
    const view = await set(
      place(0, { startsAt: at(1), endsAt: at(2) }),
      place(1, { endsAt: at(1) }),
      place(2, { startsAt: at(2) }),
    )
    expect(view.places.map(({ isFilled }: { isFilled: boolean }) => isFilled)).toEqual([
      false,
      true,
      false,
    ])
    const seen = []
    for (const ms of [0, day - 1, day, 2 * day - 1, 2 * day]) {
      world.clock.set(new Date(begun.getTime() + ms))
      seen.push(names((await home()).featured))
    }
    expect(seen).toEqual([['Birch'], ['Birch'], ['Apple'], ['Apple'], ['Cedar']])
  })

  it('MK-2 ON-7 drops what buyers cannot find, and the console says why', async () => {
    const other = await confirmedSeller(world, 'Brook Works')
    const brook = await listProduct(world, other, 'saas', { name: 'Brook' })
    const gone = await listProduct(world, other, 'saas', { name: 'Gone' })
    await set({ ...place(0), productId: gone.id }, { ...place(0), productId: brook.id }, place(3))
    const admin = as(world.app, world.actors.staff('admin'))
    const remove = admin.post(`/api/v1/products/${gone.id}/remove`).send({ reason: 'A hole.' })
    await remove.expect(200)
    const { vendorId } = other
    await world.deliver(VendorSuspended, { vendorId, reason: 'Malware' }, nextSequence())
    expect(names((await home()).featured)).toEqual(['Dune'])
    const { places, revision } = await view()
    const why = places.map(({ product: of }: { product: Record<string, string> }) => [
      of['name'],
      of['hiddenBecause'],
    ])
    expect(why).toEqual([
      ['Gone', 'not_on_shelf'],
      ['Brook', 'vendor_suspended'],
      ['Dune', null],
    ])
    // What was chosen before may stay, in another order too.
    const kept = [place(3), { ...place(0), productId: brook.id }]
    await put(kept, revision).expect(200)
    await world.deliver(VendorReinstated, { vendorId, reason: 'Mended' }, nextSequence())
    expect(names((await home()).featured)).toEqual(['Dune', 'Brook'])
  })

  it('MK-2 is what is ranked again when nothing of it can be found', async () => {
    await set(place(0, { endsAt: at(1) }))
    world.clock.advance(day)
    expect((await home()).featuredBy).toBe('ratings')
    await set()
    expect((await view()).places).toEqual([])
  })
})

describe('MK-2 editing the featured row', () => {
  it.each<[string, () => object[], { pointer: string; code: string }[]]>([
    [
      'a product twice',
      () => [place(0), place(1), place(0)],
      [{ pointer: '#/places/2/productId', code: 'repeated' }],
    ],
    [
      'a product that is not on the shelf',
      () => [place(0), { ...place(1), productId: newId() }],
      [{ pointer: '#/places/1/productId', code: 'not-offered-now' }],
    ],
    [
      'an end that is the beginning',
      () => [place(0, { startsAt: at(1), endsAt: at(1) })],
      [{ pointer: '#/places/0/endsAt', code: 'ends-before-beginning' }],
    ],
    [
      'a moment that there is not',
      () => [place(0, { startsAt: '2026-12-31T23:59:60Z' })],
      [{ pointer: '#/places/0/startsAt', code: 'not-date-time' }],
    ],
    [
      'more than the row holds',
      () => Array.from({ length: limits.featuredProducts + 1 }, () => place(0)),
      [{ pointer: '#/places', code: 'too-many-entries' }],
    ],
    [
      'a field that there is not',
      () => [place(0, { size: 'large' })],
      [{ pointer: '#/places/0/size', code: 'unknown-field' }],
    ],
  ])('MK-2 refuses %s', async (_what, places, errors) => {
    const before = await view()
    const { body } = await put(places(), before.revision).expect(400)
    expect(body.errors).toMatchObject(errors)
    expect(await view()).toEqual(before)
  })

  it('MK-2 takes as many as the row holds', async () => {
    const many = []
    for (let number = 0; number < limits.featuredProducts; number += 1)
      many.push((await listProduct(world, seller, 'saas', { name: `Many ${number}` })).id)
    const { places } = await set(...many.map((productId) => ({ ...place(0), productId })))
    expect(places).toHaveLength(limits.featuredProducts)
    expect((await home()).featured).toHaveLength(limits.featuredProducts)
  })

  it('MK-2 lets one of two editors win; the other is told what is there', async () => {
    const { revision } = await view()
    const other = world.actors.staff('admin', { name: 'Ada Admin' })
    const answers = await Promise.all([put([place(0)], revision), put([place(1)], revision, other)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 412])
    const lost = answers.find(({ status }) => status === 412)
    expect(lost?.body).toMatchObject({ type: '/problems/stale-edit', revision: revision + 1 })
    await as(world.app, officer).put(path).send({ places: [] }).expect(428)
  })

  it('MK-2 keeps who changed it when, and the audit has it too', async () => {
    const { revision, history } = await set(place(1), place(0))
    expect(history[0]).toEqual({
      revision,
      by: 'Olga Officer',
      at: world.clock.now().toISOString(),
      products: ['Birch', 'Apple'],
    })
    expect(history.length).toBeLessThanOrEqual(20)
    const admin = as(world.app, world.actors.staff('admin'))
    const { body } = await admin
      .get('/api/v1/operations/catalog/audit-entries?verb=setFeatured&limit=1')
      .expect(200)
    expect(body.items).toMatchObject([
      { verb: 'setFeatured', subjectKind: 'featured-products', actor: { name: 'Olga Officer' } },
    ])
  })
})
