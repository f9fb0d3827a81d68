import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { buildClaimedCase, imageListing } from './factories.ts'
import { platformAccount, startReviewWithCloud, workUntil } from './simulated-cloud.ts'

let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud()
  for (const name of ['db', 'failing', 'windows'])
    await world.control('PATCH', `images/m-sim-hz-${name}`, { sharedWith: [platformAccount] })
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

type Server = { status: string; imageCheck: { status: string; warning: number } | null }
type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
const desk = ({ reviewer }: Claimed) => as(world.service.app, reviewer)
const caseOf = async (found: Claimed) => (await desk(found).get(found.url)).body
const serverOf = async (found: Claimed) => (await caseOf(found)).accessServers[0]

/** A claimed case of that image whose server was ordered. */
async function ordered(imageId: string, change: Parameters<typeof imageListing>[1] = {}) {
  const { image } = imageListing()
  if (!image) throw new Error('the listing is of an image')
  const listing = imageListing({}, { source: { ...image.source, imageId }, ...change })
  const found = await buildClaimedCase(world.service, { listing })
  await desk(found).post(`${found.url}/access-servers`).expect(202)
  return found
}
const until = (found: Claimed, isDone: (server: Server) => boolean, turns = 90) =>
  workUntil(world.service, async () => isDone(await serverOf(found)), { turns })
const systemFindings = (body: { checks: { findings: { ruleId: string }[] } }) =>
  body.checks.findings.filter(({ ruleId }) => ruleId.startsWith('system-'))

describe('RV-3 RV-8 the image checker on the access server', () => {
  it('RV-8 finds nothing on the server of a tidy image, and says how much it asked', async () => {
    const found = await ordered('m-sim-hz-web')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'done')
    const body = await caseOf(found)
    expect(body.accessServers[0]).toMatchObject({
      status: 'reached',
      imageCheck: {
        system: 'Ubuntu 22.04 64-bit',
        blocking: 0,
        warning: 0,
        advice: 0,
        fault: null,
      },
    })
    expect(body.accessServers[0].imageCheck.asked).toBeGreaterThan(15)
    expect(systemFindings(body)).toEqual([])
  })

  it('RV-8 adds what it found to the findings of desk and seller, with the place and how to mend it', async () => {
    const found = await ordered('m-sim-hz-failing')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'done')
    expect(await serverOf(found)).toMatchObject({
      status: 'unreachable',
      imageCheck: { blocking: 2, warning: 1, advice: 0 },
    })
    const told = [
      expect.objectContaining({
        ruleId: 'system-account-password',
        severity: 'blocking',
        pointer: '#/image',
        evidence: 'The image checker saw it on a server: app.',
        mend: 'Lock it: passwd -l ACCOUNT',
      }),
      expect.objectContaining({
        ruleId: 'system-private-keys',
        facts: { places: '/home/app/.ssh/id_ed25519, /opt/product/tls/server.pem' },
      }),
      expect.objectContaining({ ruleId: 'system-listening-ports', severity: 'warning' }),
    ]
    expect(systemFindings(await caseOf(found))).toEqual(told)
    const seller = await as(world.service.app, found.seller).get(found.url)
    expect(systemFindings(seller.body)).toEqual(told)
    expect(seller.body.accessServers).toEqual([])
  })

  it('RV-8 asks once, with the ports of the listing, and again on another server of the case', async () => {
    const found = await ordered('m-sim-hz-db')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'done')
    const { invocations } = await world.state()
    expect(invocations.at(-1)?.script).toContain('--stage booted --arch x86_64 --ports 22,8080')
    const [server] = (await caseOf(found)).accessServers
    await desk(found).post(`${found.url}/access-servers/${server.id}/release`).expect(202)
    await until(found, ({ status }) => status === 'released', 3)
    await world.control('PATCH', 'images/m-sim-hz-db', {
      defects: [{ rule: 'swap', subject: '/swapfile' }],
    })
    await desk(found).post(`${found.url}/access-servers`).expect(202)
    await until(found, ({ imageCheck }) => imageCheck?.status === 'done')
    const body = await caseOf(found)
    expect(systemFindings(body).map(({ ruleId }) => ruleId)).toEqual(['system-swap'])
    expect(body.accessServers.map((one: Server) => one.imageCheck?.warning)).toEqual([1, 2])
  })

  it('RV-8 sends nothing to a Windows server', async () => {
    const windows = { osFamily: 'windows', osVersion: 'Windows Server 2022' } as const
    const found = await ordered('m-sim-hz-windows', windows)
    await until(found, ({ status }) => status === 'reached')
    await world.service.work()
    expect(await serverOf(found)).toMatchObject({ status: 'reached', imageCheck: null })
  })
})

describe('RV-8 the cloud has trouble with the image checker', () => {
  it('RV-8 says why it could not be run, and leaves the server to the desk', async () => {
    await world.fault({ action: 'RunCommand', kind: 'no_permission' })
    const found = await ordered('m-sim-hz-web')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'failed')
    expect(await serverOf(found)).toMatchObject({
      status: 'reached',
      actions: ['release'],
      imageCheck: { asked: 0, fault: { detail: expect.any(String) } },
    })
  })

  it.each(['throttled', 'outage'] as const)('RV-8 bears %s for a while', async (kind) => {
    await world.fault({ action: 'RunCommand', kind, count: 2 })
    await world.fault({ action: 'DescribeInvocationResults', kind, count: 2 })
    const found = await ordered('m-sim-hz-web')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'done')
  })

  it('RV-8 waits no longer than the check may take', async () => {
    await world.fault({
      action: 'DescribeInvocationResults',
      kind: 'refusal',
      statusCode: 404,
      code: 'InvalidInvokeId.NotFound',
    })
    const found = await ordered('m-sim-hz-web')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'failed', 200)
    expect((await serverOf(found)).status).toBe('reached')
  })

  it('RV-8 says that the check was broken off when its server went before the end', async () => {
    await world.fault({ action: 'DescribeInvocationResults', kind: 'outage' })
    const found = await ordered('m-sim-hz-web')
    await until(found, ({ imageCheck }) => imageCheck?.status === 'running')
    await desk(found).post(`${found.url}/pass-access`).send({}).expect(200)
    await until(found, ({ status }) => status === 'released', 20)
    expect((await serverOf(found)).imageCheck.status).toBe('broken_off')
  })
})
