import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, subscribe } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
let admin: TestActor
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
  admin = world.actors.staff('admin')
})
afterAll(() => world.stop())

const post = (path: string, body: object, actor = admin) =>
  as(world.app, actor).post(path).send(body)
const say = (id: string, verb: string, body: object = {}, actor = admin) =>
  post(`/api/v1/change-requests/${id}/${verb}`, body, actor)
const waiting = async () =>
  (await as(world.app, admin).get('/api/v1/change-requests/summary').expect(200)).body

/** A request about a listed product of its own. */
async function asked(body: object = {}) {
  const { id } = await listProduct(world, seller, 'saas')
  const wanted = { kind: 'remove_product', reason: 'We stop selling it.', ...body }
  const made = await post(`/api/v1/products/${id}/change-requests`, wanted, seller).expect(201)
  return { id: made.body.id as string, productId: id }
}

describe('IM-11 how many requests wait for a decision', () => {
  it('IM-11 counts those of all sellers, and no longer what was decided or withdrawn', async () => {
    expect(await waiting()).toEqual({ open: 0 })
    const other = await confirmedSeller(world)
    const { id: productId } = await listProduct(world, other, 'saas')
    const wanted = { kind: 'remove_product', reason: 'We stop.' }
    await post(`/api/v1/products/${productId}/change-requests`, wanted, other).expect(201)
    const [declined, withdrawn, done] = [await asked(), await asked(), await asked()]
    expect(await waiting()).toEqual({ open: 4 })
    await say(declined.id, 'decline', { answer: 'Buyers need it.' }).expect(200)
    await say(withdrawn.id, 'withdraw', {}, seller).expect(200)
    await say(done.id, 'approve').expect(200)
    expect(await waiting()).toEqual({ open: 1 })
  })

  it('IM-11 counts none that waits for its seller’s answer or for its day', async () => {
    const before = (await waiting()).open as number
    const tomorrow = new Date(world.clock.now().getTime() + 86_400_000).toISOString().slice(0, 10)
    const { id } = await asked()
    const later = await asked({ wantedDate: tomorrow })
    await say(id, 'messages', { text: 'By when?' }).expect(201)
    await say(later.id, 'approve', { when: 'wanted_date' }).expect(200)
    expect(await waiting()).toEqual({ open: before })
    await say(id, 'messages', { text: 'This month.' }, seller).expect(201)
    expect(await waiting()).toEqual({ open: before + 1 })
  })

  it('IM-11 RV-7 counts none that is held for a second person, until that is called off', async () => {
    const before = (await waiting()).open as number
    const { id, productId } = await asked()
    await subscribe(world, seller, productId)
    await say(id, 'approve').expect(202)
    expect(await waiting()).toEqual({ open: before })
    const acts = `/api/v1/held-acts/catalog`
    const { body } = await as(world.app, admin).get(`${acts}?subjectId=${productId}`).expect(200)
    await post(`${acts}/${body.items[0].id}/cancel`, { reason: 'Not yet.' }).expect(200)
    expect(await waiting()).toEqual({ open: before + 1 })
  })
})
