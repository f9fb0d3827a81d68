import {
  CaseFinished,
  ImageProduced,
  ProductionFailed,
  ProductWithdrawn,
  RegionsAdded,
} from '@emporium/events'
import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { buildPassedCase, imageListing, saasListing, buildClaimedCase } from './factories.ts'
import { createKiller, moments, workThroughDeath, workTwice } from './interruptions.ts'
import { startReviewWithCloud, workUntil } from './simulated-cloud.ts'

const killer = createKiller()
let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud(killer.guard)
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

/** Ten in the morning of the next Tuesday: a whole day of work lies ahead. */
function tuesdayAfter(now: Date): Date {
  const day = new Date(now)
  day.setUTCHours(10, 0, 0, 0)
  do day.setUTCDate(day.getUTCDate() + 1)
  while (day.getUTCDay() !== 2)
  return day
}

type Passed = Awaited<ReturnType<typeof buildPassedCase>>
const view = async ({ url, reviewer }: Passed) =>
  (await as(world.service.app, reviewer).get(url)).body
const status = async (found: Passed) => (await view(found)).status as string
const copiesOf = async ({ id }: Passed) =>
  (await world.copies()).filter((image) => (image as unknown as { name: string }).name.includes(id))
const oneRegion = () => imageListing({}, { releaseRegions: ['cn-beijing'] })
const until = (found: Passed, wanted: string, turns = 60, stepMs = 5_000) =>
  workUntil(world.service, async () => (await status(found)) === wanted, { turns, stepMs })
const of =
  ({ id }: Passed) =>
  ({ caseId }: { caseId: string }) =>
    caseId === id
const producedFor = async (found: Passed) =>
  (await world.service.published(ImageProduced)).filter(of(found))
const failedFor = async (found: Passed) =>
  (await world.service.published(ProductionFailed)).filter(of(found))
const finishedFor = async (found: Passed) =>
  (await world.service.published(CaseFinished)).filter(of(found))

describe('IM-12 a worker dies during production', () => {
  // The calls of one region: findings (getImage), copyImage, getImage.
  const steps = [1, 2, 3].flatMap((nth) => moments.map((moment) => [nth, moment] as const))

  it.each(steps)('IM-12 copies once when it dies at call %i, %s it', async (nth, moment) => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    killer.arm(nth, moment)
    for (let turn = 0; turn < 20 && (await status(found)) !== 'on_shelf'; turn += 1) {
      await workThroughDeath(world.service)
      world.service.clock.advance(5_000)
    }
    expect(killer.hasStruck()).toBe(true)
    expect(await status(found)).toBe('on_shelf')
    expect(await copiesOf(found)).toHaveLength(1)
    expect(await producedFor(found)).toHaveLength(1)
    expect(await finishedFor(found)).toHaveLength(1)
  })

  it('IM-12 copies once when every step is done twice', async () => {
    killer.arm(0, 'before')
    const found = await buildPassedCase(world.service)
    for (let turn = 0; turn < 20 && (await status(found)) !== 'on_shelf'; turn += 1) {
      await workTwice(world.service)
      world.service.clock.advance(5_000)
    }
    expect(await copiesOf(found)).toHaveLength(2)
    expect(await producedFor(found)).toHaveLength(2)
    expect(await finishedFor(found)).toHaveLength(1)
  })

  it('IM-12 finds a step again that no queue brings any more', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.service.dataSource.query(
      `DELETE FROM outbox WHERE envelope->>'name' = 'image-review.copy-image'`,
    )
    await until(found, 'on_shelf', 12, 60_000)
    expect(await copiesOf(found)).toHaveLength(1)
  })
})

describe('IM-12 the cloud has trouble', () => {
  it.each(['throttled', 'server_error', 'outage'] as const)(
    'IM-12 bears %s for a while',
    async (kind) => {
      const found = await buildPassedCase(world.service, { listing: oneRegion() })
      await world.fault({ action: 'CopyImage', kind, count: 2 })
      await until(found, 'on_shelf', 30)
      expect(await copiesOf(found)).toHaveLength(1)
    },
  )

  it('IM-12 copies once when the answer to the order is lost', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.fault({ action: 'CopyImage', kind: 'server_error', count: 1, afterEffect: true })
    await until(found, 'on_shelf', 30)
    expect(await copiesOf(found)).toHaveLength(1)
  })

  it('IM-12 RV-9 what failed is the desk’s to mend, and as much time is left to it as before the production', async () => {
    world.service.clock.set(tuesdayAfter(world.service.clock.now()))
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    const before = await view(found)
    expect(before).toMatchObject({ waitsFor: 'platform', dueMoves: [] })
    await world.fault({ action: 'CopyImage', kind: 'throttled' })
    await until(found, 'production_failed', 40, 300_000)
    const after = await view(found)
    expect(after).toMatchObject({ waitsFor: 'desk', firstDueAt: before.dueAt })
    expect(after.dueMoves).toEqual([
      { why: 'platform', from: before.dueAt, to: after.dueAt, at: after.waitsSince },
    ])
    const msBetween = (from: string, to: string) => Date.parse(to) - Date.parse(from)
    expect(msBetween(before.dueAt, after.dueAt)).toBe(
      msBetween(before.waitsSince, after.waitsSince),
    )
  })

  it('IM-12 fails a region with the reason when the trouble does not end, and retries it alone', async () => {
    const found = await buildPassedCase(world.service)
    await world.fault({ action: 'CopyImage', kind: 'throttled' })
    await until(found, 'production_failed', 40, 300_000)
    const failures = await failedFor(found)
    expect(failures).toHaveLength(2)
    expect(failures[0]).toMatchObject({ reason: expect.stringContaining('too many requests') })
    await world.clearFaults()
    const desk = as(world.service.app, world.service.actors.staff('reviewer'))
    const retry = await desk
      .post(`${found.url}/retry-production`)
      .send({ regionId: 'ap-southeast-1' })
    expect(retry.status).toBe(202)
    expect(retry.body.status).toBe('production')
    await until(found, 'production_failed', 20)
    expect((await view(found)).regionCopies).toEqual([
      expect.objectContaining({ regionId: 'ap-southeast-1', status: 'ready', failure: null }),
      expect.objectContaining({ regionId: 'cn-hangzhou', status: 'failed' }),
    ])
    await desk.post(`${found.url}/retry-production`).send({}).expect(202)
    await until(found, 'on_shelf', 20)
    expect(await copiesOf(found)).toHaveLength(2)
    expect(await finishedFor(found)).toHaveLength(1)
  })

  it.each([
    ['no_permission', 'lacks a permission'],
    ['quota', 'limit of this cloud account'],
  ] as const)('IM-12 gives up at once on %s and says so', async (kind, words) => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.fault({ action: 'CopyImage', kind })
    await until(found, 'production_failed', 10)
    const [failure] = await failedFor(found)
    expect(failure?.reason).toContain(words)
    expect((await view(found)).regionCopies[0].failure).toContain(words)
  })

  it('IM-12 orders a new copy when the cloud gave the first one up', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.service.work()
    const [first] = await copiesOf(found)
    await world.control('PATCH', `images/${first?.imageId}`, { fixedStatus: 'CreateFailed' })
    await until(found, 'production_failed', 10)
    await as(world.service.app, found.reviewer)
      .post(`${found.url}/retry-production`)
      .send({})
      .expect(202)
    await until(found, 'on_shelf', 10)
    const [produced] = await producedFor(found)
    expect(produced?.imageId).toBeDefined()
    expect(produced?.imageId).not.toBe(first?.imageId)
    // What the cloud gave up is deleted: it would take room for ever.
    expect((await copiesOf(found)).map(({ imageId }) => imageId)).toEqual([produced?.imageId])
  })

  it('IM-12 proves of each copy that it is the image that was reviewed', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await until(found, 'on_shelf', 20)
    const [copy] = (await view(found)).regionCopies
    expect(copy.proof).toEqual({
      sourceRegionId: 'cn-hangzhou',
      sourceImageId: 'm-sim-hz-web',
      architecture: 'x86_64',
      platform: 'Ubuntu',
      operatingSystem: 'Ubuntu 22.04 64-bit',
      sizeGiB: 40,
      checkedAt: expect.any(String),
    })
  })

  it('IM-12 sells no copy that is not what was reviewed, deletes it and makes another', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.service.work()
    const [wrong] = await copiesOf(found)
    await world.control('PATCH', `images/${wrong?.imageId}`, { architecture: 'arm64' })
    await until(found, 'production_failed', 10)
    const [copy] = (await view(found)).regionCopies
    expect(copy).toMatchObject({ proof: null, fault: { code: 'copy-differs' } })
    expect(copy.failure).toContain('arm64')
    expect(await producedFor(found)).toEqual([])
    await world.service.work()
    expect(await copiesOf(found)).toEqual([])
    await as(world.service.app, found.reviewer)
      .post(`${found.url}/retry-production`)
      .send({})
      .expect(202)
    await until(found, 'on_shelf', 10)
    expect(await copiesOf(found)).toHaveLength(1)
  })

  it('IM-12 leaves no copy behind of a submission that is withdrawn after its production failed', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.service.work()
    const [copy] = await copiesOf(found)
    const growing = { fixedStatus: 'Creating', fixedProgress: 45 }
    await world.control('PATCH', `images/${copy?.imageId}`, growing)
    await until(found, 'production_failed', 10, 6 * 3_600_000)
    expect(await copiesOf(found)).toHaveLength(1)
    const { submissionId, productId, versionId } = found
    const told = { submissionId, productId, versionId }
    const { id } = await world.service.deliver(ProductWithdrawn, told)
    await world.service.deliver(ProductWithdrawn, told, { id })
    await world.fault({ action: 'DeleteImage', kind: 'throttled', count: 1 })
    await expect(world.service.work()).rejects.toThrow()
    await world.service.work()
    expect(await copiesOf(found)).toEqual([])
    expect(await status(found)).toBe('withdrawn')
  })

  it('IM-12 RV-1 what was taken back in the moment of the last pass is copied nowhere', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.service.work()
    expect(await copiesOf(found)).toHaveLength(1)
    const { submissionId, productId, versionId } = found
    await world.service.deliver(ProductWithdrawn, { submissionId, productId, versionId })
    for (let turn = 0; turn < 3; turn += 1) {
      world.service.clock.advance(10_000)
      await world.service.work()
    }
    expect(await status(found)).toBe('withdrawn')
    expect(await copiesOf(found)).toEqual([])
    expect(await producedFor(found)).toEqual([])
  })

  it('IM-12 does not wait for ever, and takes the same copy up again', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await world.service.work()
    const [copy] = await copiesOf(found)
    const growing = { fixedStatus: 'Creating', fixedProgress: 45 }
    await world.control('PATCH', `images/${copy?.imageId}`, growing)
    world.service.clock.advance(5_000)
    await world.service.work()
    expect((await view(found)).regionCopies[0]).toMatchObject({
      status: 'copying',
      progressPercent: 45,
    })
    await until(found, 'production_failed', 10, 6 * 3_600_000)
    expect((await view(found)).regionCopies[0].failure).toContain('within a day')
    const retry = as(world.service.app, found.reviewer).post(`${found.url}/retry-production`)
    await retry.send({}).expect(202)
    await world.service.work()
    expect((await view(found)).regionCopies[0].status).toBe('copying')
    const other = await buildPassedCase(world.service, { listing: oneRegion() })
    await until(other, 'on_shelf', 10)
    expect(await status(found)).toBe('production')
    expect(await copiesOf(found)).toHaveLength(1)
  })

  it('IM-12 refuses a retry where nothing failed, and by others than the desk', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    const retry = (actor?: typeof found.seller) =>
      as(world.service.app, actor).post(`${found.url}/retry-production`).send({})
    expect((await retry(found.reviewer)).body.type).toBe('/problems/nothing-to-retry')
    expect((await retry(found.seller)).status).toBe(403)
    expect((await retry()).status).toBe(401)
    const wrong = await as(world.service.app, found.reviewer)
      .post(`${found.url}/retry-production`)
      .send({ regionId: 'mars-1' })
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '#/regionId' })])
    await until(found, 'on_shelf', 20)
    const saas = await buildClaimedCase(world.service, { listing: saasListing() })
    const early = await as(world.service.app, saas.reviewer)
      .post(`${saas.url}/retry-production`)
      .send({})
    expect(early.body.type).toBe('/problems/illegal-transition')
  })
})

describe('IM-12 regions that are added later', () => {
  it('IM-12 copies the image of a listed version to the new regions alone, told twice or once', async () => {
    const found = await buildPassedCase(world.service, { listing: oneRegion() })
    await until(found, 'on_shelf')
    const { submissionId, productId, versionId, vendorId } = found
    const regionIds = ['cn-qingdao' as const, 'cn-beijing' as const]
    const told = { submissionId, productId, versionId, vendorId, regionIds }
    const { id } = await world.service.deliver(RegionsAdded, told)
    await world.service.deliver(RegionsAdded, told, { id })
    await world.service.deliver(RegionsAdded, told)
    await workUntil(world.service, async () => (await producedFor(found)).length === 2, {
      turns: 60,
      stepMs: 5_000,
    })
    expect((await producedFor(found)).map(({ regionId }) => regionId)).toEqual([
      'cn-beijing',
      'cn-qingdao',
    ])
    expect(await status(found)).toBe('on_shelf')
    expect(await finishedFor(found)).toHaveLength(1)
  })
})
