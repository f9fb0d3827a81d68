import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addFault, clearFaults, openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.stop())

const types = async (regionId: string, from = world) =>
  (await as(from.app).get(`/api/v1/instance-types?regionId=${regionId}`).expect(200)).body

describe('IM-4 IM-7 IM-8 the words of listings', () => {
  it('IM-4 names the eight regions, with the recommended ones', async () => {
    const { body } = await as(world.app).get('/api/v1/regions').expect(200)
    expect(body.items).toHaveLength(8)
    expect(
      body.items.filter(({ isRecommended }: { isRecommended: boolean }) => isRecommended),
    ).toEqual([
      expect.objectContaining({ id: 'cn-hangzhou', label: 'Hangzhou (East China 1)' }),
      expect.objectContaining({ id: 'cn-qingdao', label: 'Qingdao (North China 1)' }),
    ])
  })

  it('IM-7 names categories with their sub-categories', async () => {
    const { body } = await as(world.app).get('/api/v1/categories').expect(200)
    expect(body.items[0]).toMatchObject({
      id: 'security',
      children: [{ id: 'firewall' }, {}, {}, {}],
    })
  })

  it('IM-8 asks the cloud for instance types, and remembers them when it is away', async () => {
    const asked = await types('cn-hangzhou')
    expect(asked.origin).toBe('cloud')
    expect(asked.items).toContainEqual(
      expect.objectContaining({ id: 'ecs.s1.small', isAdvisedForSingapore: true }),
    )
    world.clock.advance(61 * 60_000)
    await addFault(world, { action: 'DescribeInstanceTypes', kind: 'no_permission' })
    const kept = await types('cn-hangzhou')
    expect(kept).toMatchObject({ origin: 'kept', items: asked.items })
    expect((await types('cn-beijing')).origin).toBe('guide')
    await clearFaults(world)
    world.clock.advance(31_000)
    expect((await types('cn-beijing')).origin).toBe('cloud')
    await as(world.app).get('/api/v1/instance-types?regionId=moon').expect(400)
  })

  it('IM-8 has the guide’s list without a key of the platform', async () => {
    const without = await openWorld({ CLOUD_ACCESS_KEY_ID: '', CLOUD_ACCESS_KEY_SECRET: '' })
    const list = await types('cn-hangzhou', without)
    await without.stop()
    expect(list.origin).toBe('guide')
    expect(list.items).toHaveLength(11)
  })
})
