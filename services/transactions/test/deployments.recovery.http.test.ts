import { createAlibabaCloud } from '@emporium/cloud'
import { regionIds } from '@emporium/domain'
import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { requestBudgetMs } from '../src/cloud/deadline.ts'
import { patienceMs } from '../src/deployments/deployment.entity.ts'
import { interruptedAfterMs } from '../src/deployments/deployment.orders.ts'
import { buyerKey } from './factories.ts'
import { accounts, otherKey, startWorld, watch, type World } from './simulated-cloud.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

const ordersTaken = async () =>
  (await world.state()).calls.filter(({ action }) => action === 'RunInstances').length

/** A launch whose order the cloud carried out, of which nothing came back and nothing could be asked. */
async function lostLaunch() {
  const made = await world.subscribed()
  await world.fault({ action: 'RunInstances', kind: 'outage', afterEffect: true })
  await world.fault({ action: 'DescribeInstances', kind: 'outage' })
  const { body } = await world.deploy(made.buyer, made.subscriptionId)
  await world.clearFaults()
  return { ...made, lost: body as { id: string; status: string } }
}

/** What a buyer does in the cloud's own console. */
const deleteInCloud = (instanceId: string) =>
  createAlibabaCloud({ regions: regionIds, endpoint: world.simulator.url })
    .connect(buyerKey)
    .deleteInstance({ regionId: 'cn-hangzhou', instanceId, force: true })

describe('ST-3 a lost answer', () => {
  it('ST-3 of an order is no lost server: the launch knows it afterwards', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    await world.fault({ action: 'RunInstances', kind: 'outage', afterEffect: true })
    const { body } = await world.deploy(buyer, subscriptionId)
    const servers = await world.serversOf(body.id)
    expect(servers).toHaveLength(1)
    expect(body).toMatchObject({ status: 'starting', instanceId: servers[0]?.instanceId })
    expect((await watch(world, buyer, body.id)).status).toBe('running')
  })

  it('ST-3 leads another try to the server by its tag, without a second order', async () => {
    const { buyer, lost } = await lostLaunch()
    expect(lost).toMatchObject({
      status: 'failed',
      instanceId: null,
      releaseNeedsKey: true,
      failure: { kind: 'unreachable', text: expect.stringContaining('never starts a second') },
    })
    const before = await ordersTaken()
    const again = await world.say(buyer, lost.id, 'retry')
    const servers = await world.serversOf(lost.id)
    expect(servers).toHaveLength(1)
    expect(again.body).toMatchObject({ status: 'starting', instanceId: servers[0]?.instanceId })
    expect(await ordersTaken()).toBe(before)
  })

  it('ST-3 does not keep a release from finding the server and deleting it', async () => {
    const { buyer, lost } = await lostLaunch()
    const without = await world.say(buyer, lost.id, 'release', {})
    expect(without.status).toBe(400)
    expect(without.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/accessKeyId' }),
      expect.objectContaining({ pointer: '#/accessKeySecret' }),
    ])
    expect(await world.serversOf(lost.id)).toHaveLength(1)
    expect((await world.say(buyer, lost.id, 'release')).body.status).toBe('released')
    expect(await world.serversOf(lost.id)).toEqual([])
  })

  it('ST-3 of a cloud that says nothing at all still gets the buyer an answer in time', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    await world.fault({ action: 'RunInstances', kind: 'time_out', afterEffect: true })
    await world.fault({ action: 'DescribeInstances', kind: 'time_out' })
    const begun = performance.now()
    const { body } = await world.deploy(buyer, subscriptionId)
    expect(performance.now() - begun).toBeLessThan(requestBudgetMs + 1_000)
    expect(body).toMatchObject({ status: 'failed', failure: { kind: 'timeout' } })
    await world.clearFaults()
    expect((await world.say(buyer, body.id, 'retry')).body.status).toBe('starting')
    expect(await world.serversOf(body.id)).toHaveLength(1)
  }, 30_000)
})

describe('ST-3 the key of another account', () => {
  it.each(['refresh', 'release'])('ST-3 is refused to %s a server', async (verb) => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId)
    world.service.clock.advance(3_600_000)
    const answer = await world.say(buyer, body.id, verb, otherKey)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      type: '/problems/other-cloud-account',
      errors: [
        {
          pointer: '#/accessKeyId',
          code: 'other-account',
          params: { account: accounts.buyer },
          detail: expect.stringContaining(accounts.buyer),
        },
      ],
    })
    expect((await world.see(buyer, body.id)).status).toBe('starting')
    expect(await world.serversOf(body.id)).toHaveLength(1)
  })

  it('ST-3 is refused to try a lost launch again, which the right one then finds', async () => {
    const { buyer, lost } = await lostLaunch()
    const answer = await world.say(buyer, lost.id, 'retry', otherKey)
    expect(answer.body.type).toBe('/problems/other-cloud-account')
    expect((await world.see(buyer, lost.id)).status).toBe('failed')
    expect((await world.say(buyer, lost.id, 'retry')).body.status).toBe('starting')
    expect(await world.serversOf(lost.id)).toHaveLength(1)
  })
})

describe('ST-3 refreshing and releasing', () => {
  it('ST-3 notes a server as released that the buyer deleted, but not one that is not listed yet', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId)
    await deleteInCloud(body.instanceId)
    expect((await world.say(buyer, body.id, 'refresh')).body.status).toBe('starting')
    world.service.clock.advance(61_000)
    expect((await world.say(buyer, body.id, 'refresh')).body.status).toBe('released')
  })

  it('ST-3 keeps what was seen of a server when its address is asked for again', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId)
    await watch(world, buyer, body.id)
    expect((await world.say(buyer, body.id, 'refresh')).body).toMatchObject({
      status: 'running',
      endpoints: [{ isReached: true }],
    })
  })

  it('ST-3 starts a new server on another try when the first was deleted in the cloud', async () => {
    const { buyer, subscriptionId } = await world.subscribed({ image: { behaviour: 'refusing' } })
    const { body } = await world.deploy(buyer, subscriptionId)
    world.service.clock.advance(patienceMs + 1_000)
    await world.service.work()
    const kept = await world.say(buyer, body.id, 'retry')
    expect(kept.body).toMatchObject({ status: 'starting', instanceId: body.instanceId })
    world.service.clock.advance(patienceMs + 1_000)
    await world.service.work()
    await deleteInCloud(body.instanceId)
    const again = await world.say(buyer, body.id, 'retry')
    const servers = await world.serversOf(body.id)
    expect(servers.map(({ instanceId }) => instanceId)).toEqual([again.body.instanceId])
    expect(again.body.instanceId).not.toBe(body.instanceId)
  })

  it('ST-3 deletes the server with the key, once', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId)
    await watch(world, buyer, body.id)
    expect((await world.say(buyer, body.id, 'release')).body).toMatchObject({
      status: 'released',
      actions: [],
    })
    expect(await world.serversOf(body.id)).toEqual([])
    for (const verb of ['release', 'retry'])
      expect((await world.say(buyer, body.id, verb)).body.type).toBe('/problems/illegal-transition')
  })

  it('ST-3 has no server to refresh when none was started', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    await world.fault({ action: 'RunInstances', kind: 'quota' })
    const { body } = await world.deploy(buyer, subscriptionId)
    const answer = await world.say(buyer, body.id, 'refresh')
    expect(answer.body.type).toBe('/problems/no-server-yet')
  })
})

describe('ST-3 the same request again', () => {
  const send = (buyer: Parameters<World['deploy']>[0], id: string, key: string, body = {}) =>
    world.deploy(buyer, id, body).set('idempotency-key', key)

  it('ST-3 starts one server of twenty identical ones at once', async () => {
    const { buyer, imageId, subscriptionId } = await world.subscribed()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send(buyer, subscriptionId, 'twenty')),
    )
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202))
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    const all = (await world.state()).instances.filter((server) => server.imageId === imageId)
    expect(all).toHaveLength(1)
  })

  it('ST-3 refuses a key that was used for something else, whatever the secret', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const first = await send(buyer, subscriptionId, 'mine', { name: 'first' })
    const other = await send(buyer, subscriptionId, 'mine', { name: 'second' })
    expect(other.status).toBe(422)
    expect(other.body.type).toBe('/problems/idempotency-key-reused')
    const account = await send(buyer, subscriptionId, 'mine', { name: 'first', ...otherKey })
    expect(account.body.type).toBe('/problems/idempotency-key-reused')
    const same = await send(buyer, subscriptionId, 'mine', { name: 'first' })
    expect(same.body.id).toBe(first.body.id)
    const malformed = await send(buyer, subscriptionId, 'two words')
    expect(malformed.status).toBe(400)
    expect(malformed.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/Idempotency-Key', in: 'header' }),
    ])
  })
})

describe('ST-3 a request that dies', () => {
  it('ST-3 is settled, and another try finds what it had started', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    const { body } = await world.deploy(buyer, subscriptionId)
    // What a process leaves that dies between the cloud's answer and its note.
    await world.service.dataSource.query(
      `UPDATE deployments SET status = 'requested', instance_id = NULL, is_order_open = true WHERE id = $1`,
      [body.id],
    )
    world.service.clock.advance(interruptedAfterMs)
    await world.service.work()
    expect(await world.see(buyer, body.id)).toMatchObject({
      status: 'failed',
      releaseNeedsKey: true,
      failure: { kind: 'interrupted' },
    })
    const again = await world.say(buyer, body.id, 'retry')
    expect(again.body).toMatchObject({ status: 'starting', instanceId: body.instanceId })
    expect(await world.serversOf(body.id)).toHaveLength(1)
    const list = await as(world.service.app, buyer).get(
      `/api/v1/subscriptions/${subscriptionId}/deployments`,
    )
    expect(list.body.items).toHaveLength(1)
  })

  it('ST-3 is not settled by an order of an earlier try', async () => {
    const { buyer, subscriptionId } = await world.subscribed()
    await world.fault({ action: 'RunInstances', kind: 'quota' })
    const { body } = await world.deploy(buyer, subscriptionId)
    await world.clearFaults()
    world.service.clock.advance(interruptedAfterMs - 1_000)
    await world.say(buyer, body.id, 'retry')
    await world.service.dataSource.query(
      `UPDATE deployments SET status = 'requested' WHERE id = $1`,
      [body.id],
    )
    world.service.clock.advance(2_000)
    await world.service.work()
    expect((await world.see(buyer, body.id)).status).toBe('requested')
  })
})
