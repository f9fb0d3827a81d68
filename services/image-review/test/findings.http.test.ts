import { newId } from '@emporium/service-kit'
import { as } from '@emporium/testing'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { buildCase, imageListing } from './factories.ts'
import { startReviewWithCloud, workUntil } from './simulated-cloud.ts'

let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud()
})
afterEach(() => world.clearFaults())
afterAll(() => world.stop())

/** One product: its own cases are no duplicates of each other. */
const productId = newId()
type Built = Awaited<ReturnType<typeof buildCase>>
const checks = async ({ url, seller }: Built) =>
  (await as(world.service.app, seller).get(url)).body.checks
const source = () =>
  (imageListing().image as NonNullable<ReturnType<typeof imageListing>['image']>).source

describe('RV-8 automated checks before a person looks', () => {
  it('RV-8 finds nothing on a good image, and says that it looked', async () => {
    const found = await buildCase(world.service, { productId })
    expect(await checks(found)).toMatchObject({ checkedAt: null, isComplete: false })
    await world.service.work()
    expect(await checks(found)).toMatchObject({
      checkedAt: expect.any(String),
      isComplete: true,
      findings: [],
    })
  })

  it('RV-8 tells desk and seller what fired and how to mend it', async () => {
    const found = await buildCase(world.service, {
      productId,
      listing: imageListing(
        { versionNumber: '1.0-beta' },
        { source: { ...source(), imageId: 'm-sim-hz-db' } },
      ),
    })
    await world.service.work()
    expect((await checks(found)).findings).toEqual([
      expect.objectContaining({
        ruleId: 'image-visible',
        severity: 'blocking',
        mend: expect.stringContaining('Share the image'),
      }),
      expect.objectContaining({
        ruleId: 'unfinished-product',
        severity: 'warning',
        pointer: '#/versionNumber',
        why: expect.any(String),
        evidence: 'Found: beta.',
        facts: { found: 'beta' },
      }),
    ])
  })

  it.each(['outage', 'throttled', 'server_error'] as const)(
    'RV-8 says what could not be checked during %s, and checks it later',
    async (kind) => {
      const found = await buildCase(world.service, { productId })
      await world.fault({ action: 'DescribeImages', kind, count: 2 })
      await world.service.work()
      const first = await checks(found)
      expect(first.isComplete).toBe(false)
      expect(first.findings[0]).toMatchObject({
        isChecked: false,
        title: expect.stringContaining('Could not be checked'),
      })
      await workUntil(world.service, async () => (await checks(found)).isComplete === true)
      expect((await checks(found)).findings).toEqual([])
    },
  )

  it('RV-8 stops trying after a while, with what it could not check', async () => {
    const found = await buildCase(world.service, { productId })
    await world.fault({ action: 'DescribeImages', kind: 'throttled' })
    for (let turn = 0; turn < 12; turn += 1) {
      await world.service.work()
      world.service.clock.advance(600_000)
    }
    const waiting = (await world.service.outbox()).filter(
      ({ envelope }) => envelope.name === 'image-review.check-submission',
    )
    expect(waiting).toEqual([])
    expect((await checks(found)).isComplete).toBe(false)
  })

  it('RV-8 tells the desk of a product that has a look-alike of this name', async () => {
    await buildCase(world.service, { listing: imageListing({ name: 'Petrel Mail Archive' }) })
    const listing = imageListing({ name: 'Petrel Mai1 Archive' })
    const found = await buildCase(world.service, { listing })
    await world.service.work()
    expect((await checks(found)).findings).toMatchObject([
      { ruleId: 'name-look-alike', facts: { other: 'Petrel Mail Archive' } },
    ])
  })
})
