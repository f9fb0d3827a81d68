import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { openClouds } from '../src/cloud/clouds.ts'
import { Deployment } from '../src/deployments/deployment.entity.ts'
import { noteStart } from '../src/deployments/note-order.ts'
import { shareImage } from '../src/deployments/share-image.ts'
import { environment, larger, subscribeTo } from './factories.ts'
import { accounts, startWorld, systemCtx, type World } from './simulated-cloud.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

const config = { ...environment, PROBE_PRIVATE_ADDRESSES: true }
const cancel = (buyer: Parameters<World['share']>[0], id: string) =>
  as(world.service.app, buyer).post(`/api/v1/subscriptions/${id}/cancel`)

describe('ST-3 a buyer lets the image be shared', () => {
  it('ST-3 gets it with the ways to launch it, ready to copy', async () => {
    const { buyer, imageId, subscriptionId } = await world.subscribed()
    const answer = await world.share(buyer, subscriptionId)
    expect(answer.status).toBe(202)
    expect(answer.body).toMatchObject({
      status: 'shared',
      accountId: accounts.buyer,
      releaseNeedsKey: false,
      cli: expect.stringContaining(`--ImageId ${imageId} \\\n`),
      terraform: expect.stringContaining(`image_id        = "${imageId}"`),
      actions: ['release'],
    })
    expect(await world.sharedWith(imageId)).toEqual([accounts.buyer])
  })

  it('ST-3 is told when the cloud knows no such account: that is not our fault', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.share(buyer, subscriptionId, '7777777777777777')
    expect(body).toMatchObject({
      status: 'failed',
      failure: { kind: 'not_found' },
      cli: null,
      terraform: null,
    })
  })

  it('ST-3 loses it with the last live deployment of that account, not before', async () => {
    const { buyer, product, imageId, subscriptionId } = await world.subscribed()
    const second = await subscribeTo(world.service, product, buyer, larger)
    const first = await world.share(buyer, subscriptionId)
    const launched = await world.deploy(buyer, second)
    await world.share(buyer, subscriptionId, accounts.secondSeller)
    const ended = await world.say(buyer, first.body.id, 'release', {})
    expect(ended.body).toMatchObject({ status: 'released', cli: null, terraform: null })
    await world.service.work()
    expect(await world.sharedWith(imageId)).toEqual([accounts.buyer, accounts.secondSeller])
    await world.say(buyer, launched.body.id, 'release')
    await world.service.work()
    expect(await world.sharedWith(imageId)).toEqual([accounts.secondSeller])
  })

  it('ST-3 loses it also when the cloud fails at first: the order stands until it is done', async () => {
    const { buyer, imageId, subscriptionId } = await world.subscribed()
    const { body } = await world.share(buyer, subscriptionId)
    await world.fault({ action: 'ModifyImageSharePermission', kind: 'no_permission' })
    await world.say(buyer, body.id, 'release', {})
    await expect(world.service.work()).rejects.toThrow('lacks a permission')
    await world.clearFaults()
    await world.service.work()
    expect(await world.sharedWith(imageId)).toEqual([])
  })
})

describe('ST-4 a cancelled subscription', () => {
  it('ST-4 ends its sharings and leaves the servers', async () => {
    const { buyer, imageId, subscriptionId } = await world.subscribed()
    const shared = await world.share(buyer, subscriptionId, accounts.secondSeller)
    const launched = await world.deploy(buyer, subscriptionId)
    await cancel(buyer, subscriptionId)
    await world.service.work()
    expect((await world.see(buyer, shared.body.id)).status).toBe('released')
    expect(await world.sharedWith(imageId)).toEqual([])
    expect(await world.serversOf(launched.body.id)).toHaveLength(1)
    expect((await world.say(buyer, launched.body.id, 'release')).body.status).toBe('released')
  })

  it.each(['share', 'launch'] as const)(
    'ST-4 ends also the sharing of a %s that was under way at that moment',
    async (mode) => {
      const { buyer, imageId, subscriptionId } = await world.subscribed()
      const { body } = await (mode === 'share'
        ? world.share(buyer, subscriptionId)
        : world.deploy(buyer, subscriptionId))
      // As it stands between the note and the answer of the cloud.
      const { dataSource } = world.service
      await dataSource.query(`UPDATE deployments SET status = 'requested' WHERE id = $1`, [body.id])
      await cancel(buyer, subscriptionId)
      await world.service.work()
      const ctx = systemCtx(world.service)
      const clouds = openClouds({ ...config, CLOUD_ENDPOINT: world.simulator.url })
      const found = await dataSource.manager.findOneByOrFail(Deployment, { id: body.id })
      if (mode === 'share') await shareImage(ctx, clouds, found)
      else {
        await clouds.platform.shareImage({
          regionId: found.regionId,
          imageId,
          accountId: accounts.buyer,
        })
        await noteStart(ctx, found.id, body.instanceId)
      }
      expect(await world.sharedWith(imageId)).toEqual([accounts.buyer])
      await world.service.work()
      expect(await world.sharedWith(imageId)).toEqual([])
      const { status } = await world.see(buyer, body.id)
      expect(status).toBe(mode === 'share' ? 'released' : 'starting')
    },
  )

  it('ST-4 takes nothing from another subscription of the same account', async () => {
    const { buyer, product, imageId, subscriptionId } = await world.subscribed()
    const second = await subscribeTo(world.service, product, buyer, larger)
    await world.share(buyer, subscriptionId)
    const kept = await world.share(buyer, second)
    await cancel(buyer, subscriptionId)
    await world.service.work()
    expect(await world.sharedWith(imageId)).toEqual([accounts.buyer])
    expect((await world.see(buyer, kept.body.id)).status).toBe('shared')
  })
})
