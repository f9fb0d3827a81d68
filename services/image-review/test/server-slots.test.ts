import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCase, buildClaimedCase, imageListing } from './factories.ts'
import { startReviewWithCloud, workUntil } from './simulated-cloud.ts'

let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud(undefined, { ACCESS_SERVERS_AT_ONCE: '2' })
})
afterAll(() => world.stop())

type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
const desk = ({ reviewer }: Claimed) => as(world.service.app, reviewer)
const serverOf = async (found: Claimed) => (await desk(found).get(found.url)).body.accessServers[0]
async function ordered(): Promise<Claimed> {
  const found = await buildClaimedCase(world.service)
  await desk(found).post(`${found.url}/access-servers`).expect(202)
  return found
}
const until = (found: Claimed, wanted: string) =>
  workUntil(world.service, async () => (await serverOf(found)).status === wanted)
const pass = async (found: Claimed) => {
  await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
  await until(found, 'released')
}
const hour = 60 * 60_000

describe('RV-8 the cost of servers is bounded', () => {
  it('RV-8 launches no more at once than may be, and the next as soon as one is given back', async () => {
    const [first, second, third] = [await ordered(), await ordered(), await ordered()]
    await workUntil(world.service, async () => {
      const all = await Promise.all([first, second, third].map(serverOf))
      expect((await world.servers()).length).toBeLessThanOrEqual(2)
      return all.filter(({ status }) => status === 'reached').length === 2
    })
    const all = await Promise.all(
      [first, second, third].map(async (found) => ({ found, server: await serverOf(found) })),
    )
    const [waiting] = all.filter(({ server }) => server.isQueued)
    if (!waiting) throw new Error('nobody waits')
    expect(waiting.server).toMatchObject({ status: 'launching', instanceType: null })
    // However long it waits, it has its whole time afterwards.
    const [running] = all.filter(({ server }) => !server.isQueued)
    if (!running) throw new Error('nobody runs')
    await pass(running.found)
    await until(waiting.found, 'reached')
    expect(await serverOf(waiting.found)).toMatchObject({ isQueued: false })
    for (const { found } of all) if (found !== running.found) await pass(found)
    expect(await world.servers()).toEqual([])
  })

  it('RV-8 does not lose a server that waits longer than servers live', async () => {
    const [first, second] = [await ordered(), await ordered()]
    await until(first, 'reached')
    await until(second, 'reached')
    // Both are held beyond their time, as when the cloud does not take them back.
    await world.fault({ action: 'DeleteInstance', kind: 'outage' })
    const third = await ordered()
    await workUntil(world.service, async () => (await serverOf(third)).isQueued)
    for (let turn = 0; turn < 3; turn += 1) {
      world.service.clock.advance(hour)
      await world.service.work()
    }
    expect(await serverOf(third)).toMatchObject({ status: 'launching', isQueued: true })
    await world.clearFaults()
    await until(third, 'reached')
    await pass(third)
    expect(await world.servers()).toEqual([])
  })

  it('RV-8 gives up waiting when nobody needs it any more', async () => {
    const [first, second, third] = [await ordered(), await ordered(), await ordered()]
    await until(first, 'reached')
    await until(second, 'reached')
    await workUntil(world.service, async () => (await serverOf(third)).isQueued)
    const { id } = await serverOf(third)
    await desk(third).post(`${third.url}/access-servers/${id}/release`).expect(202)
    await until(third, 'released')
    expect(await serverOf(third)).toMatchObject({ isQueued: false, instanceId: null })
    await pass(first)
    await pass(second)
  })

  it('RV-2 lets a boot script wait for its turn too', async () => {
    const [first, second] = [await ordered(), await ordered()]
    await until(first, 'reached')
    await until(second, 'reached')
    const listing = imageListing({}, { hasBootScript: true })
    const scripted = await buildCase(world.service, { listing })
    const shop = as(world.service.app, scripted.seller)
    await shop.put(`${scripted.url}/boot-script`).send({ script: 'echo ready' }).expect(202)
    for (let turn = 0; turn < 4; turn += 1) {
      await world.service.work()
      world.service.clock.advance(10_000)
    }
    expect((await shop.get(scripted.url)).body.bootScript).toMatchObject({ isRunning: true })
    await pass(first)
    await workUntil(
      world.service,
      async () => (await shop.get(scripted.url)).body.status === 'access_check',
    )
    await pass(second)
  })
})
