import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { buildClaimedCase, imageListing } from './factories.ts'
import { createKiller, moments, workThroughDeath } from './interruptions.ts'
import { startReviewWithCloud, workUntil } from './simulated-cloud.ts'

const killer = createKiller()
let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  const CHROMIUM_PATH = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium'
  world = await startReviewWithCloud(killer.guard, { CHROMIUM_PATH })
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
const desk = ({ reviewer }: Claimed) => as(world.service.app, reviewer)
const serverOf = async (found: Claimed) => (await desk(found).get(found.url)).body.accessServers[0]
const isChecked = async (found: Claimed) => (await serverOf(found)).imageCheck?.status === 'done'

async function ordered(listing = imageListing()) {
  const found = await buildClaimedCase(world.service, { listing })
  await desk(found).post(`${found.url}/access-servers`).expect(202)
  return found
}
const pictureOf = (found: Claimed, serverId: string, place: number | string) =>
  `${found.url}/access-servers/${serverId}/screenshots/${place}`

describe('RV-8 the pictures of the access check', () => {
  it('RV-8 keeps a picture of each page that answered, for reviewers alone', async () => {
    killer.arm(0, 'before')
    const points = [
      { protocol: 'tcp' as const, port: 8080 },
      { protocol: 'http' as const, port: 8080, path: '/' },
    ]
    const found = await ordered(imageListing({}, { accessPoints: points }))
    await workUntil(world.service, () => isChecked(found))
    const { id, probes } = await serverOf(found)
    expect(probes.map((one: { screenshot?: unknown }) => one.screenshot)).toEqual([
      undefined,
      { at: expect.any(String), fault: null },
    ])
    const { status, body, headers } = await desk(found).get(pictureOf(found, id, 1))
    expect(status).toBe(200)
    expect((body as Buffer).subarray(1, 4).toString()).toBe('PNG')
    expect(headers).toMatchObject({
      'content-type': 'image/png',
      'cache-control': 'private, no-store',
      'content-security-policy': "default-src 'none'; sandbox",
    })
    const other = await buildClaimedCase(world.service)
    const refused = [
      [pictureOf(found, id, 0), found.reviewer, 404],
      [pictureOf(found, id, 2), found.reviewer, 404],
      [pictureOf(other, id, 1), other.reviewer, 404],
      [pictureOf(found, id, 'x'), found.reviewer, 400],
      [pictureOf(found, id, 1), found.seller, 403],
      [pictureOf(found, id, 1), undefined, 401],
    ] as const
    for (const [url, actor, code] of refused)
      expect((await as(world.service.app, actor).get(url)).status).toBe(code)
  })

  it.each(moments)(
    'RV-8 takes the picture again when the worker dies %s the call',
    async (moment) => {
      const found = await ordered()
      // getImage (findings), listInstanceTypes, runInstance, getInstance, getInstance (probe), getInstance (picture)
      killer.arm(6, moment)
      for (let turn = 0; turn < 30 && !(await isChecked(found)); turn += 1) {
        await workThroughDeath(world.service)
        world.service.clock.advance(5_000)
      }
      expect(killer.hasStruck()).toBe(true)
      const { status, probes } = await serverOf(found)
      expect({ status, fault: probes[0].screenshot.fault }).toEqual({
        status: 'reached',
        fault: null,
      })
    },
  )

  it('RV-8 goes on with the check when the cloud will not say where the server is', async () => {
    killer.arm(0, 'before')
    const found = await ordered()
    await workUntil(world.service, async () => (await serverOf(found)).status === 'reached')
    await world.fault({ action: 'DescribeInstances', kind: 'outage', count: 1 })
    await workUntil(world.service, () => isChecked(found))
    const { status, probes } = await serverOf(found)
    expect(status).toBe('reached')
    expect(probes[0].screenshot.fault.code).toMatch(/^cloud-/)
  })
})
