import { BootScriptFailed, BootScriptRun, CaseTurnPassed, ProductSubmitted } from '@emporium/events'
import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { ReviewCase } from '../src/cases/case.entity.ts'
import { buildCase, buildClaimedCase, imageListing, reasons, submission } from './factories.ts'
import { createKiller, moments, workThroughDeath } from './interruptions.ts'
import { startReviewWithCloud, workUntil } from './simulated-cloud.ts'

const killer = createKiller()
let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud(killer.guard)
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

const listing = () => imageListing({}, { hasBootScript: true })
type Built = Awaited<ReturnType<typeof buildCase>>
const shop = ({ seller }: Built) => as(world.service.app, seller)
const put = (found: Built, script: string) =>
  shop(found).put(`${found.url}/boot-script`).send({ script })
const view = async (found: Built) => (await shop(found).get(found.url)).body
const untilOver = (found: Built) =>
  workUntil(world.service, async () => {
    const { bootScript } = await view(found)
    return (
      !bootScript.isRunning &&
      bootScript.finishedAt !== null &&
      (await world.servers()).length === 0
    )
  })
const runsOf = async () =>
  ((await world.state()) as unknown as { invocations: { script: string }[] }).invocations

describe('RV-2 boot scripts', () => {
  it('RV-2 runs what the seller uploads, keeps the output and goes on to the access check', async () => {
    const found = await buildCase(world.service, { listing: listing() })
    expect((await view(found)).actions).toEqual(['uploadBootScript', 'postMessage'])
    const answer = await put(found, 'echo "installed"\nexit 0\n')
    expect(answer.status).toBe(202)
    expect(answer.body.bootScript).toMatchObject({ isRunning: true, exitCode: null })
    await untilOver(found)
    const done = await view(found)
    expect(done).toMatchObject({
      status: 'access_check',
      bootScript: {
        isRunning: false,
        exitCode: 0,
        output: 'installed\n',
        failure: null,
        repeat: { exitCode: 0, output: 'installed\n', fault: null },
      },
    })
    expect(done.bootScript.durationMs).toBeGreaterThan(0)
    const told = (await world.service.published(BootScriptRun)).filter(
      ({ caseId }) => caseId === found.id,
    )
    expect(told).toEqual([expect.objectContaining({ exitCode: 0, status: 'access_check' })])
    const late = await put(found, 'echo again')
    expect(late.body.type).toBe('/problems/illegal-transition')
  })

  it('RV-2 does not pass a script that cannot be run again, and says so', async () => {
    const found = await buildCase(world.service, { listing: listing() })
    await put(found, 'set -eu\nmkdir /opt/harbor\necho installed').expect(202)
    await untilOver(found)
    const done = await view(found)
    expect(done).toMatchObject({
      status: 'boot_script',
      actions: ['uploadBootScript', 'postMessage'],
      bootScript: {
        exitCode: 0,
        output: 'installed\n',
        repeat: {
          exitCode: 1,
          output: "mkdir: cannot create directory '/opt/harbor': File exists\n",
          fault: { code: 'script-not-repeatable', params: { code: 1 } },
        },
      },
    })
    const told = (await world.service.published(BootScriptRun)).filter(
      ({ caseId }) => caseId === found.id,
    )
    expect(told).toEqual([expect.objectContaining({ exitCode: 1, status: 'boot_script' })])
    await put(found, 'set -eu\nmkdir -p /opt/harbor').expect(202)
    await untilOver(found)
    expect((await view(found)).status).toBe('access_check')
  })

  it('RV-2 shows the seller the output of a script that fails, and takes another one', async () => {
    const found = await buildCase(world.service, { listing: listing() })
    await put(found, 'echo no package\nexit 3').expect(202)
    expect(await view(found)).toMatchObject({ waitsFor: 'platform', earlierScripts: [] })
    const twice = await put(found, 'echo')
    expect(twice.body.type).toBe('/problems/server-already-there')
    await untilOver(found)
    expect(await view(found)).toMatchObject({
      status: 'boot_script',
      bootScript: { exitCode: 3, output: 'no package\n' },
      actions: ['uploadBootScript', 'postMessage'],
      waitsFor: 'seller',
    })
    await put(found, 'echo mended').expect(202)
    await untilOver(found)
    const done = await view(found)
    expect(done).toMatchObject({
      status: 'access_check',
      waitsFor: 'desk',
      bootScript: { exitCode: 0 },
      // What failed is kept.
      earlierScripts: [{ exitCode: 3, output: 'no package\n' }],
    })
    expect(done.timeline.map(({ verb }: { verb: string }) => verb)).toEqual([
      'open',
      'runBootScript',
      'failBootScript',
      'runBootScript',
      'passBootScript',
    ])
    const turns = (await world.service.published(CaseTurnPassed))
      .filter(({ caseId }) => caseId === found.id)
      .map(({ waitsForSeller }) => waitsForSeller)
    expect(turns).toEqual([true, false, true, false, false])
    const failures = await world.service.published(BootScriptFailed)
    expect(failures.filter(({ caseId }) => caseId === found.id)).toHaveLength(1)
    const codes = (await world.service.published(BootScriptRun))
      .filter(({ caseId }) => caseId === found.id)
      .map(({ exitCode }) => exitCode)
    expect(codes).toEqual([3, 0])
  })

  it('RV-2 does not ask again in the next round of the same image, and asks for that of another', async () => {
    const found = await buildClaimedCase(world.service, { listing: listing() })
    await put(found, 'echo installed').expect(202)
    await untilOver(found)
    const desk = as(world.service.app, found.reviewer)
    await desk.post(`${found.url}/reject`).send({ reasons }).expect(200)
    const next = async (round: number, handedIn: ReturnType<typeof listing>) => {
      const { productId, versionId, vendorId } = found
      const again = submission({ productId, versionId, vendorId, round, listing: handedIn })
      await world.service.deliver(ProductSubmitted, again)
      const cases = await world.service.dataSource.manager.findBy(ReviewCase, {
        submissionId: again.submissionId,
      })
      return (await shop(found).get(`/api/v1/review-cases/${cases[0]?.id}`)).body
    }
    const second = await next(2, listing())
    expect(second).toMatchObject({
      status: 'access_check',
      waitsFor: 'desk',
      bootScript: { script: 'echo installed', exitCode: 0, repeat: { exitCode: 0 } },
    })
    await desk.post(`/api/v1/review-cases/${second.id}/claim`).expect(200)
    await desk.post(`/api/v1/review-cases/${second.id}/reject`).send({ reasons }).expect(200)
    const other = listing()
    const image = { ...other.image!, source: { ...other.image!.source, imageId: 'm-sim-hz-other' } }
    expect(await next(3, { ...other, image })).toMatchObject({
      status: 'boot_script',
      bootScript: null,
    })
  })

  // getImage (findings), listInstanceTypes, runInstance, getInstance, runCommand, getCommandResult, the two once more,
  // deleteInstance
  const steps = [2, 3, 4, 5, 6, 7, 8, 9].flatMap((nth) =>
    moments.map((moment) => [nth, moment] as const),
  )
  it.each(steps)(
    'RV-2 runs the script twice and no more when the worker dies at call %i, %s it',
    async (nth, moment) => {
      const found = await buildCase(world.service, { listing: listing() })
      const script = `echo ${found.id}`
      await put(found, script).expect(202)
      killer.arm(nth, moment)
      for (let turn = 0; turn < 30; turn += 1) {
        await workThroughDeath(world.service)
        world.service.clock.advance(5_000)
        if ((await view(found)).status === 'access_check' && (await world.servers()).length === 0)
          break
        await new Promise((resolve) => setImmediate(resolve))
      }
      expect(killer.hasStruck()).toBe(true)
      expect((await view(found)).bootScript).toMatchObject({ exitCode: 0, output: `${found.id}\n` })
      expect((await runsOf()).filter((run) => run.script === script)).toHaveLength(2)
      expect(await world.servers()).toEqual([])
    },
  )

  it('RV-2 says why when no server can be had, and takes the script again', async () => {
    killer.arm(0, 'before')
    const found = await buildCase(world.service, { listing: listing() })
    await world.fault({ action: 'RunInstances', kind: 'quota' })
    await put(found, 'echo').expect(202)
    await workUntil(world.service, async () => (await view(found)).bootScript.failure !== null)
    await world.service.work()
    expect((await view(found)).bootScript).toMatchObject({
      isRunning: false,
      failure: expect.stringContaining('limit of this cloud account'),
    })
    expect((await view(found)).waitsFor).toBe('seller')
    await world.clearFaults()
    await put(found, 'echo').expect(202)
    await untilOver(found)
    expect((await view(found)).status).toBe('access_check')
  })

  it('RV-2 leaves uploading to owners and publishers of the company', async () => {
    const found = await buildCase(world.service, { listing: listing() })
    const say = (actor?: typeof found.seller) =>
      as(world.service.app, actor).put(`${found.url}/boot-script`).send({ script: 'echo' })
    expect((await say()).status).toBe(401)
    expect((await say(world.service.actors.seller())).status).toBe(404)
    expect((await say(world.service.actors.staff('reviewer'))).status).toBe(403)
    for (const role of ['finance', 'support', 'read_only'] as const)
      expect(
        (await say(world.service.actors.seller({ vendorId: found.vendorId, role }))).status,
      ).toBe(403)
    expect((await say(world.service.actors.client(found.vendorId, 'catalog:read'))).status).toBe(
      403,
    )
    expect(
      (await say(world.service.actors.seller({ vendorId: found.vendorId, role: 'publisher' })))
        .status,
    ).toBe(202)
  })

  it.each([
    [{ script: '' }, '#/script'],
    [{ script: 'x'.repeat(18_001) }, '#/script'],
    [{ script: 'ü'.repeat(9_001) }, '#/script'],
    [{}, '#/script'],
  ])('RV-2 names what is wrong with a script', async (body, pointer) => {
    const found = await buildCase(world.service, { listing: listing() })
    const answer = await shop(found).put(`${found.url}/boot-script`).send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
  })

  it('RV-2 can be rejected when no script comes', async () => {
    const found = await buildClaimedCase(world.service, { listing: listing() })
    const answer = await as(world.service.app, found.reviewer)
      .post(`${found.url}/reject`)
      .send({ reasons: [{ code: 'boot-script-fails', text: 'None came.' }] })
    expect(answer.body.status).toBe('rejected')
  })
})
