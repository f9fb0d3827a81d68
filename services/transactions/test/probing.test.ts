import { createServer, type Server } from 'node:net'
import { CloudError, type CloudInstance } from '@emporium/cloud'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { requestBudgetMs, startDeadline } from '../src/cloud/deadline.ts'
import { Deployment } from '../src/deployments/deployment.entity.ts'
import { noteServer } from '../src/deployments/note-server.ts'
import { isProbeable } from '../src/deployments/probeable.ts'
import { startWorld, systemCtx, type World } from './simulated-cloud.ts'

describe('ST-3 which addresses are probed', () => {
  const inside = ['10.0.0.1', '172.16.3.4', '192.168.1.1', '169.254.169.254', '100.100.100.200']
  const others = [
    '0.0.0.0',
    '224.0.0.1',
    'fe80::1',
    'fd00::1',
    '::',
    '::ffff:127.0.0.1',
    '64:ff9b::1',
  ]
  it.each([...inside, ...others])('ST-3 never probes %s, simulator or not', (host) => {
    expect(isProbeable(host, false)).toBe(false)
    expect(isProbeable(host, true)).toBe(false)
  })
  it.each(['127.0.0.1', '127.9.8.7', '::1'])('ST-3 probes %s for a simulator only', (host) => {
    expect(isProbeable(host, false)).toBe(false)
    expect(isProbeable(host, true)).toBe(true)
  })
  it.each(['8.8.8.8', '2400:3200::1'])('ST-3 probes %s', (host) => {
    expect(isProbeable(host, false)).toBe(true)
  })
  it.each(['localhost', 'example.org', '127.1', '', '2130706433'])('ST-3 no name: %j', (host) => {
    expect(isProbeable(host, true)).toBe(false)
  })
})

describe('ST-3 what is believed of the cloud’s answer', () => {
  let world: World
  let id: string
  let bystander: Server
  beforeAll(async () => {
    world = await startWorld()
    bystander = createServer().listen(0, '127.0.0.1')
    const { buyer, subscriptionId } = await world.subscribed({ image: { behaviour: 'refusing' } })
    id = (await world.deploy(buyer, subscriptionId)).body.id
  })
  afterAll(async () => {
    bystander.close()
    await world.stop()
  })
  const told = (address: Partial<CloudInstance>): CloudInstance => ({
    instanceId: 'i-1',
    regionId: 'cn-hangzhou',
    name: 'n',
    imageId: 'm',
    instanceType: 't',
    status: 'running',
    createdAt: new Date(),
    forwardedPorts: { 8080: 22 },
    tags: {},
    ...address,
  })
  const note = (instance: CloudInstance, isLoopback: boolean) =>
    noteServer(systemCtx(world.service), id, instance, isLoopback)

  it('ST-3 takes the listing’s port on the public address, whatever tags say', async () => {
    const noted = await note(told({ publicAddress: '8.8.8.8', privateAddress: '10.0.0.5' }), false)
    expect(noted.endpoints).toEqual([expect.objectContaining({ host: '8.8.8.8', port: 8080 })])
  })
  it('ST-3 knows no address when there is only a private one', async () => {
    const noted = await note(told({ privateAddress: '10.0.0.5' }), false)
    expect(noted).toMatchObject({ address: null, endpoints: [] })
  })
  it('ST-3 follows the port tags of a simulator', async () => {
    const noted = await note(told({ publicAddress: '127.0.0.9' }), true)
    expect(noted.endpoints).toEqual([expect.objectContaining({ host: '127.0.0.9', port: 22 })])
  })
  it('ST-3 does not come to running by a port of our own network', async () => {
    const { port } = bystander.address() as { port: number }
    await note(told({ publicAddress: '10.0.0.5', forwardedPorts: { 8080: port } }), true)
    world.service.clock.advance(1_000)
    await world.service.work()
    const { status } = await world.service.dataSource.manager.findOneByOrFail(Deployment, { id })
    expect(status).toBe('starting')
  })
})

describe('ST-3 the time of a request', () => {
  it('ST-3 is well below what the server grants it', () => {
    expect(requestBudgetMs).toBeLessThanOrEqual(15_000)
  })
  it('ST-3 ends whatever takes longer, as a time-out whose effect is not known', async () => {
    const forever = () => new Promise<never>(() => undefined)
    const late = startDeadline(20).within(forever)
    await expect(late).rejects.toThrow(CloudError)
    await expect(late).rejects.toMatchObject({ kind: 'timeout', isTransient: true })
  })
  it('ST-3 keeps a reserve and lets through what is in time', async () => {
    const deadline = startDeadline(1_000)
    await expect(
      deadline.within(() => new Promise<never>(() => undefined), 990),
    ).rejects.toMatchObject({ kind: 'timeout' })
    expect(deadline.leftMs()).toBeGreaterThan(0)
    expect(await deadline.within(() => Promise.resolve('done'))).toBe('done')
  })
})
