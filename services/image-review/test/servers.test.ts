import { ProductWithdrawn } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { buildClaimedCase, imageListing, reasons, saasListing } from './factories.ts'
import { createKiller, moments, workThroughDeath, workTwice } from './interruptions.ts'
import { platformAccount, startReviewWithCloud, workUntil } from './simulated-cloud.ts'

const killer = createKiller()
let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud(killer.guard)
  for (const name of ['refusing', 'failing'])
    await world.control('PATCH', `images/m-sim-hz-${name}`, { sharedWith: [platformAccount] })
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
const desk = ({ reviewer }: Claimed) => as(world.service.app, reviewer)
const order = async (found: Claimed) => {
  const answer = await desk(found).post(`${found.url}/access-servers`)
  expect(answer.status).toBe(202)
  return answer.body.id as string
}
const serverOf = async (found: Claimed) => (await desk(found).get(found.url)).body.accessServers[0]
const until = (found: Claimed, wanted: string, turns = 40, stepMs = 5_000) =>
  workUntil(world.service, async () => (await serverOf(found)).status === wanted, { turns, stepMs })
const isChecked = async (found: Claimed) => (await serverOf(found)).imageCheck?.status === 'done'
const noBrowser = expect.objectContaining({ code: 'screenshot-no-browser' })
const ofImage = (imageId: string) => {
  const listing = imageListing()
  return imageListing({}, listing.image ? { source: { ...listing.image.source, imageId } } : {})
}

describe('RV-3 RV-8 the access check', () => {
  it('RV-3 launches the smallest size, knocks at the access points and keeps what answered', async () => {
    const found = await buildClaimedCase(world.service)
    const id = await order(found)
    await workUntil(world.service, () => isChecked(found))
    const server = await serverOf(found)
    expect(server).toMatchObject({
      id,
      instanceType: 'ecs.n1.small',
      regionId: 'cn-hangzhou',
      address: expect.any(String),
      actions: ['release'],
    })
    expect(server.probes).toEqual([
      expect.objectContaining({
        port: 8080,
        isReached: true,
        statusCode: 200,
        pageTitle: expect.any(String),
        screenshot: { at: expect.any(String), fault: noBrowser },
      }),
    ])
    const [instance] = await world.servers()
    expect(instance?.tags).toEqual(
      expect.arrayContaining([{ key: 'emporium-case', value: found.id }]),
    )
    const again = await desk(found).post(`${found.url}/access-servers`)
    expect(again.body.type).toBe('/problems/server-already-there')
    await desk(found).post(`${found.url}/access-servers/${id}/release`).expect(202)
    await until(found, 'released')
    expect(await world.servers()).toEqual([])
    await desk(found).post(`${found.url}/access-servers/${id}/release`).expect(202)
  })

  it.each([
    ['m-sim-hz-refusing', 'refused', null],
    ['m-sim-hz-failing', 'The answer was 500', 500],
  ])('RV-3 says of %s that it cannot be reached, and why', async (imageId, detail, statusCode) => {
    const found = await buildClaimedCase(world.service, { listing: ofImage(imageId) })
    await order(found)
    await until(found, 'unreachable', 90)
    const [probe] = (await serverOf(found)).probes
    expect(probe).toMatchObject({ isReached: false, statusCode })
    expect(probe.detail).toContain(detail)
    await desk(found).post(`${found.url}/reject`).send({ reasons }).expect(200)
    await until(found, 'released', 3, 0)
    expect(await world.servers()).toEqual([])
  })

  it('RV-3 knocks at remote login by TCP when no access point is declared', async () => {
    const found = await buildClaimedCase(world.service, {
      listing: imageListing({}, { accessPoints: [{ protocol: 'tcp', port: 8080 }] }),
    })
    await order(found)
    await until(found, 'reached')
    expect((await serverOf(found)).probes).toEqual([
      expect.objectContaining({ protocol: 'tcp', isReached: true, statusCode: null }),
    ])
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await until(found, 'released', 3, 0)
    expect(await world.servers()).toEqual([])
  })

  it('RV-3 gives a server back when its time is over', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    await until(found, 'reached')
    world.service.clock.advance(30 * 60_000)
    await until(found, 'released', 3, 0)
    expect(await world.servers()).toEqual([])
  })

  it('RV-3 gives a server back when the seller withdraws, whatever it is doing', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    await world.service.work()
    await world.service.work()
    expect(await world.servers()).toHaveLength(1)
    const { submissionId, productId, versionId } = found
    await world.service.deliver(ProductWithdrawn, { submissionId, productId, versionId })
    await until(found, 'released', 3, 0)
    expect(await world.servers()).toEqual([])
  })

  it('RV-3 leaves servers to the one who has the case', async () => {
    const found = await buildClaimedCase(world.service)
    const post = (actor?: typeof found.seller) =>
      as(world.service.app, actor).post(`${found.url}/access-servers`)
    expect((await post()).status).toBe(401)
    expect((await post(found.seller)).status).toBe(403)
    expect((await post(world.service.actors.staff('reviewer'))).status).toBe(403)
    const saas = await buildClaimedCase(world.service, { listing: saasListing() })
    const wrong = await desk(saas).post(`${saas.url}/access-servers`)
    expect(wrong.body.type).toBe('/problems/illegal-transition')
    const release = (id: string, actor?: typeof found.seller) =>
      as(world.service.app, actor).post(`${found.url}/access-servers/${id}/release`)
    expect((await release(newId(), found.reviewer)).status).toBe(404)
    expect((await release(newId())).status).toBe(401)
    expect((await release(newId(), found.seller)).status).toBe(403)
    expect((await release('first', found.reviewer)).body.errors[0].pointer).toBe('#/serverId')
  })
})

describe('RV-8 a worker dies during the access check', () => {
  // getImage (findings), listInstanceTypes, runInstance, getInstance, getInstance (probe), runCommand (image checker),
  // getCommandResult, deleteInstance
  const steps = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((nth) =>
    moments.map((moment) => [nth, moment] as const),
  )

  it.each(steps)(
    'RV-8 leaves no server behind when it dies at call %i, %s it',
    async (nth, moment) => {
      const found = await buildClaimedCase(world.service)
      await order(found)
      killer.arm(nth, moment)
      for (let turn = 0; turn < 20 && !(await isChecked(found)); turn += 1) {
        await workThroughDeath(world.service)
        world.service.clock.advance(5_000)
      }
      expect(await serverOf(found)).toMatchObject({
        status: 'reached',
        imageCheck: { status: 'done' },
      })
      expect(await world.servers()).toHaveLength(1)
      await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
      await workThroughDeath(world.service)
      expect(killer.hasStruck()).toBe(true)
      expect((await serverOf(found)).status).toBe('released')
      expect(await world.servers()).toEqual([])
    },
  )

  it('RV-8 launches one server when every step is done twice', async () => {
    killer.arm(0, 'before')
    const found = await buildClaimedCase(world.service)
    await order(found)
    for (let turn = 0; turn < 20 && !(await isChecked(found)); turn += 1) {
      await workTwice(world.service)
      world.service.clock.advance(5_000)
    }
    expect(killer.calls.filter((call) => call === 'deleteInstance')).toEqual([])
    expect(await world.servers()).toHaveLength(1)
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await workTwice(world.service)
    expect(await world.servers()).toEqual([])
  })

  it('RV-8 finds a launched server by its tag when the worker that launched it never came back', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    killer.arm(3, 'after')
    while (!killer.hasStruck()) await world.service.work().catch(() => undefined)
    expect((await serverOf(found)).instanceId).toBeNull()
    expect(await world.servers()).toHaveLength(1)
    await desk(found).post(`${found.url}/reject`).send({ reasons }).expect(200)
    await until(found, 'released', 3, 0)
    expect(await world.servers()).toEqual([])
  })
})

describe('RV-8 the janitor', () => {
  const strays = async () => (await world.servers()).length

  it('RV-8 ends a server of this installation that belongs to nobody, and no other', async () => {
    killer.arm(0, 'before')
    const found = await buildClaimedCase(world.service)
    await order(found)
    await until(found, 'reached')
    // The row says released, the server is still there: a lost deletion.
    await world.service.dataSource.query(
      `UPDATE access_servers SET status = 'released' WHERE case_id = $1`,
      [found.id],
    )
    expect(await strays()).toBe(1)
    await workUntil(world.service, async () => (await strays()) === 0, {
      turns: 8,
      stepMs: 120_000,
    })
    expect(await strays()).toBe(0)
  })

  it('RV-8 orders a lost step again', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    await world.service.dataSource.query(
      `DELETE FROM outbox WHERE envelope->>'name' = 'image-review.drive-server'`,
    )
    await until(found, 'reached', 12, 60_000)
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await until(found, 'released', 3, 0)
  })
})

describe('RV-8 the cloud has trouble', () => {
  it('RV-8 takes the next size when one is sold out', async () => {
    const found = await buildClaimedCase(world.service)
    await world.fault({ action: 'RunInstances', kind: 'out_of_stock', count: 1 })
    await order(found)
    await until(found, 'reached')
    expect((await serverOf(found)).instanceType).toBe('ecs.s1.small')
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await until(found, 'released', 3, 0)
  })

  it('RV-8 fails with words when nothing can be had, and cleans up', async () => {
    const found = await buildClaimedCase(world.service)
    await world.fault({ action: 'RunInstances', kind: 'out_of_stock' })
    await order(found)
    await until(found, 'released', 15)
    expect((await serverOf(found)).failure).toContain('No instance type')
    expect(await world.servers()).toEqual([])
  })

  it.each(['throttled', 'outage'] as const)('RV-8 bears %s for a while', async (kind) => {
    const found = await buildClaimedCase(world.service)
    await world.fault({ action: 'RunInstances', kind, count: 2 })
    await order(found)
    await until(found, 'reached')
    expect(await world.servers()).toHaveLength(1)
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await until(found, 'released', 3, 0)
  })

  it('RV-8 never gives up giving a server back', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    await until(found, 'reached')
    await world.fault({ action: 'DeleteInstance', kind: 'no_permission', count: 14 })
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await until(found, 'released', 40, 300_000)
    expect(await world.servers()).toEqual([])
  })
})
