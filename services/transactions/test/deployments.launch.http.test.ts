import { DeploymentFailed } from '@emporium/events'
import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { patienceMs } from '../src/deployments/deployment.entity.ts'
import { buildListing, buyerKey } from './factories.ts'
import { accounts, startWorld, watch, type World } from './simulated-cloud.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

describe('ST-3 a buyer launches a server', () => {
  it('ST-3 starts one in the account of the key and watches until it answers', async () => {
    const { buyer, imageId, subscriptionId } = await world.subscribed()
    const answer = await world.deploy(buyer, subscriptionId, { name: 'log-search' })
    expect(answer.status).toBe(202)
    expect(answer.body).toMatchObject({
      status: 'starting',
      accountId: accounts.buyer,
      needsRefresh: false,
      releaseNeedsKey: true,
      failure: null,
      actions: ['release'],
    })
    const [server, ...more] = await world.serversOf(answer.body.id)
    expect(more).toEqual([])
    expect(server).toMatchObject({ accountId: accounts.buyer, imageId })
    const running = await watch(world, buyer, answer.body.id)
    expect(running).toMatchObject({ status: 'running', endpoints: [{ isReached: true }] })
    expect((await fetch(running.endpoints[0].address)).status).toBe(200)
    const runs = async () =>
      (await as(world.service.app, buyer).get('/api/v1/subscriptions')).body.items[0].runningServers
    expect(await runs()).toBe(1)
    const { body: gone } = await world.say(buyer, answer.body.id, 'release')
    expect(gone).toMatchObject({ status: 'released', endpoints: [{ isReached: false }] })
    expect(await runs()).toBe(0)
    const { body } = await as(world.service.app, buyer).get(
      `/api/v1/subscriptions/${subscriptionId}`,
    )
    const deployment = { id: answer.body.id, name: 'log-search', mode: 'launch' }
    expect(body.timeline).toMatchObject([
      { verb: 'subscribe', deployment: null },
      { verb: 'start', to: 'starting', isMine: true, deployment },
      { verb: 'reach', to: 'running', isMine: false, deployment },
      { verb: 'release', to: 'released', isMine: true, deployment },
    ])
  })

  it('ST-3 waits for a slow server', async () => {
    const { buyer, subscriptionId } = await world.subscribed({ image: { behaviour: 'slow' } })
    const { body } = await world.deploy(buyer, subscriptionId)
    expect((await watch(world, buyer, body.id)).status).toBe('running')
  })

  it('ST-3 gives up on a server that does not answer, and names the port', async () => {
    const { buyer, subscriptionId } = await world.subscribed({ image: { behaviour: 'refusing' } })
    const { body } = await world.deploy(buyer, subscriptionId)
    world.service.clock.advance(1_000)
    await world.service.work()
    expect((await world.see(buyer, body.id)).status).toBe('starting')
    world.service.clock.advance(patienceMs)
    await world.service.work()
    expect(await world.see(buyer, body.id)).toMatchObject({
      status: 'failed',
      failure: { kind: 'unreachable', text: expect.stringContaining('port 8080') },
      actions: ['retry', 'release'],
    })
    const told = await as(world.service.app, buyer).get(`/api/v1/subscriptions/${subscriptionId}`)
    expect(told.body.timeline.at(-1)).toMatchObject({
      verb: 'fail',
      isMine: false,
      fault: { code: 'deploy-silent', params: { ports: ['8080'] } },
    })
  })

  it('ST-3 counts a server without access points as running only when the cloud says so', async () => {
    const { image } = buildListing()
    const listing = { image: image && { ...image, accessPoints: [] } }
    const { buyer, subscriptionId } = await world.subscribed({ listing })
    const { body } = await world.deploy(buyer, subscriptionId)
    expect(body).toMatchObject({ status: 'starting', endpoints: [], needsRefresh: false })
    await world.service.dataSource.query('UPDATE deployments SET is_up = false WHERE id = $1', [
      body.id,
    ])
    world.service.clock.advance(1_000)
    await world.service.work()
    expect(await world.see(buyer, body.id)).toMatchObject({
      status: 'starting',
      needsRefresh: true,
    })
    expect((await world.say(buyer, body.id, 'refresh')).body.needsRefresh).toBe(false)
    expect((await watch(world, buyer, body.id)).status).toBe('running')
  })

  it('ST-3 looks once however often the order to look is delivered', async () => {
    const { buyer, subscriptionId } = await world.subscribed({ image: { behaviour: 'refusing' } })
    const { body } = await world.deploy(buyer, subscriptionId)
    const looks = async () =>
      (await world.service.outbox()).filter(
        ({ envelope }) =>
          envelope.name === 'transactions.probe-deployment' &&
          (envelope.payload as { deploymentId: string }).deploymentId === body.id,
      )
    const [order] = await looks()
    if (!order) throw new Error('nobody looks')
    for (let copy = 0; copy < 3; copy += 1)
      await world.service.dataSource.query(
        `INSERT INTO outbox SELECT (jsonb_populate_record(o, jsonb_build_object('id', gen_random_uuid()))).*
         FROM outbox o WHERE id = $1`,
        [order.id],
      )
    expect(await looks()).toHaveLength(4)
    world.service.clock.advance(1_000)
    await world.service.work()
    expect(await looks()).toHaveLength(1)
  })
})

describe('ST-3 what the cloud refuses', () => {
  it.each([
    [{ accessKeyId: 'EMPSIMNOBODY0001' }, 'access-key-id-unknown', '#/accessKeyId'],
    [{ accessKeySecret: 'wrong' }, 'access-key-secret-wrong', '#/accessKeySecret'],
    [
      {
        accessKeyId: 'EMPSIMDISABLED0001',
        accessKeySecret: 'not-a-secret-empsimdisabled0001',
      },
      'access-key-disabled',
      '#/accessKeyId',
    ],
  ])('ST-3 names the field of a wrong key and notes no attempt: %j', async (key, slug, pointer) => {
    const { buyer, subscriptionId } = await world.subscribed()
    const answer = await world.deploy(buyer, subscriptionId, key)
    expect(answer.status).toBe(422)
    expect(answer.body.type).toBe(`/problems/${slug}`)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
    const list = await as(world.service.app, buyer).get(
      `/api/v1/subscriptions/${subscriptionId}/deployments`,
    )
    expect(list.body.items).toEqual([])
  })

  it('ST-3 gives the policy when a permission is missing', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId, {
      accessKeyId: 'EMPSIMNOPERMISSION0001',
      accessKeySecret: 'not-a-secret-empsimnopermission0001',
    })
    expect(body).toMatchObject({
      status: 'failed',
      releaseNeedsKey: false,
      failure: {
        kind: 'missing_permission',
        policy: { Statement: [{ Action: expect.arrayContaining(['ecs:RunInstances']) }] },
      },
    })
  })

  it.each([['out_of_stock'], ['quota']] as const)(
    'ST-3 tells of %s and leaves nothing to delete',
    async (kind) => {
      const { buyer, subscriptionId } = await world.subscribed()
      await world.fault({ action: 'RunInstances', kind })
      const { body } = await world.deploy(buyer, subscriptionId)
      expect(body).toMatchObject({ status: 'failed', releaseNeedsKey: false, failure: { kind } })
      expect(await world.serversOf(body.id)).toEqual([])
      expect(await world.service.published(DeploymentFailed)).toContainEqual(
        expect.objectContaining({ deploymentId: body.id, reason: body.failure.text }),
      )
      expect((await world.say(buyer, body.id, 'release', {})).body.status).toBe('released')
    },
  )

  it('ST-3 owns up to a failure of the platform, which can be tried again', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    await world.fault({ action: 'ModifyImageSharePermission', kind: 'no_permission' })
    const launch = await world.deploy(buyer, subscriptionId)
    const share = await world.share(buyer, subscriptionId)
    for (const { body } of [launch, share])
      expect(body).toMatchObject({
        status: 'failed',
        failure: { kind: 'platform', text: expect.stringContaining('our fault'), policy: null },
        actions: expect.arrayContaining(['retry']),
      })
    await world.clearFaults()
    expect((await world.say(buyer, launch.body.id, 'retry')).body.status).toBe('starting')
    expect((await world.say(buyer, share.body.id, 'retry', {})).body.status).toBe('shared')
  })
})

describe('ST-3 whose deployments', () => {
  it('ST-3 are the buyer’s alone', async () => {
    const { buyer, product, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId)
    const { actors, app } = world.service
    for (const [actor, status] of [
      [undefined, 401],
      [actors.buyer(), 404],
      [actors.seller({ vendorId: product.vendorId }), 404],
    ] as const) {
      const anybody = as(app, actor)
      const list = `/api/v1/subscriptions/${subscriptionId}/deployments`
      expect((await anybody.get(list)).status).toBe(status)
      expect((await anybody.post(list).send({ mode: 'launch', ...buyerKey })).status).toBe(status)
      expect((await anybody.get(`/api/v1/deployments/${body.id}`)).status).toBe(status)
      for (const verb of ['retry', 'refresh', 'release']) {
        const path = `/api/v1/deployments/${body.id}/${verb}`
        expect((await anybody.post(path).send(buyerKey)).status).toBe(status)
      }
    }
    expect(await world.serversOf(body.id)).toHaveLength(1)
  })

  it.each([
    [{ mode: 'launch' }, ['#/accessKeyId', '#/accessKeySecret']],
    [{ mode: 'share' }, ['#/accountId']],
    [{ mode: 'share', accountId: 'me' }, ['#/accountId']],
    [{ mode: 'launch', ...buyerKey, name: '-' }, ['#/name']],
    [{ mode: 'wish', ...buyerKey }, ['#/mode']],
  ])('ST-3 names what is wrong with %j', async (body, pointers) => {
    const { buyer, subscriptionId } = await world.subscribed()
    const answer = await as(world.service.app, buyer)
      .post(`/api/v1/subscriptions/${subscriptionId}/deployments`)
      .send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toEqual(pointers)
  })

  it('ST-3 begin nothing under a subscription that has ended', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    await world.fault({ action: 'RunInstances', kind: 'quota' })
    const { body } = await world.deploy(buyer, subscriptionId)
    await world.clearFaults()
    await as(world.service.app, buyer).post(`/api/v1/subscriptions/${subscriptionId}/cancel`)
    for (const answer of [
      await world.deploy(buyer, subscriptionId),
      await world.say(buyer, body.id, 'retry'),
    ])
      expect(answer.body.type).toBe('/problems/subscription-ended')
    const path = `/api/v1/deployments/${body.id}`
    const seen = await as(world.service.app, buyer).get(path)
    expect(seen.body).toMatchObject({ status: 'failed', actions: ['release'] })
    expect(await world.serversOf(body.id)).toEqual([])
  })
})
