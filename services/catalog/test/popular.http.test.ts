import { SubscriptionCancelled, SubscriptionStarted, SubscriptionUpgraded } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
const ids: Record<string, string> = {}
let vendorId: string

beforeAll(async () => {
  world = await openWorld()
  const seller = await confirmedSeller(world, 'Larch Systems')
  vendorId = seller.vendorId
  for (const name of ['Mail Server', 'Redis Ready'])
    ids[name] = (await listProduct(world, seller, 'image', { name }, ['cn-hangzhou'])).id
})
afterAll(() => world.stop())

const popular = async (): Promise<string[]> => {
  const { body } = await as(world.app).get('/api/v1/storefront/products?sort=popular').expect(200)
  return (body as { items: { name: string }[] }).items.map(({ name }) => name)
}

describe('ST-1 counts buyers, not their subscriptions', () => {
  const having = (name: string, buyerId: string) => ({
    subscriptionId: newId(),
    productId: ids[name] ?? '',
    productName: name,
    versionId: newId(),
    vendorId,
    buyerId,
  })
  const where = { regionId: 'cn-hangzhou' as const, instanceType: 'ecs.n1.small' }
  type Had = ReturnType<typeof having>
  const start = (one: Had) =>
    world.deliver(SubscriptionStarted, { ...one, ...where }, nextSequence())
  const cancel = (one: Had) => world.deliver(SubscriptionCancelled, one, nextSequence())
  const buyersOf = async (name: string) =>
    (
      await world.database.query<{ n: number }>(
        'SELECT subscription_count AS n FROM catalog.shelf_entries WHERE product_id = $1',
        [ids[name]],
      )
    )[0]?.n

  it('ST-1 forty of one buyer at once are one, and stand behind two of two buyers', async () => {
    const [one, two] = [newId(), newId()]
    const forty = Array.from({ length: 40 }, () => having('Mail Server', one))
    await Promise.all(forty.map(start))
    await Promise.all([one, two].map((buyer) => start(having('Redis Ready', buyer))))
    expect([await buyersOf('Mail Server'), await buyersOf('Redis Ready')]).toEqual([1, 2])
    const order = await popular()
    expect(order.indexOf('Redis Ready')).toBeLessThan(order.indexOf('Mail Server'))

    // He has it until the last of them ends.
    await Promise.all(forty.slice(1).map(cancel))
    expect(await buyersOf('Mail Server')).toBe(1)
    await cancel(forty[0]!)
    expect(await buyersOf('Mail Server')).toBe(0)
  })

  it('ST-1 what is told twice or late changes nothing', async () => {
    const late = having('Mail Server', newId())
    const [first, second] = [nextSequence(), nextSequence()]
    await world.deliver(SubscriptionCancelled, late, second)
    await world.deliver(SubscriptionStarted, { ...late, ...where }, first)
    await world.deliver(SubscriptionCancelled, late, second)
    expect(await buyersOf('Mail Server')).toBe(0)
  })

  it('ST-1 one whose buyer was never told counts by itself until he is', async () => {
    const buyer = newId()
    const [old, fresh] = [having('Mail Server', buyer), having('Mail Server', buyer)]
    await start({ ...old, buyerId: old.subscriptionId })
    await start(fresh)
    expect(await buyersOf('Mail Server')).toBe(2)
    const upgraded = { ...old, versionId: newId(), fromVersionId: old.versionId }
    await world.deliver(SubscriptionUpgraded, upgraded, nextSequence())
    expect(await buyersOf('Mail Server')).toBe(1)
  })
})
