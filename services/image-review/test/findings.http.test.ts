import { ProductWithdrawn } from '@emporium/events'
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
    const vendorId = newId()
    const first = imageListing({ name: 'Petrel Mail Archive' })
    await buildCase(world.service, { vendorId, listing: first })
    const listing = imageListing({ name: 'Petrel Mai1 Archive' })
    const found = await buildCase(world.service, { productId, vendorId, listing })
    await world.service.work()
    expect((await checks(found)).findings).toMatchObject([
      { ruleId: 'name-look-alike', facts: { other: 'Petrel Mail Archive' } },
    ])
  })

  it.each([
    ['name-duplicate', 'Gannet Log Vault', 'GANNET Log Vault'],
    ['name-look-alike', 'Osprey Log Vault', 'Osprey L0g Vault'],
  ])('RV-8 tells a seller of %s when the other product is sold', async (ruleId, theirs, name) => {
    const other = await buildCase(world.service, { listing: imageListing({ name: theirs }) })
    const found = await buildCase(world.service, { productId, listing: imageListing({ name }) })
    await world.service.work()
    const { service } = world
    const told = expect.arrayContaining([
      expect.objectContaining({ ruleId, facts: { other: theirs } }),
    ])
    const desk = await as(service.app, service.actors.staff('reviewer')).get(found.url)
    expect(desk.body.checks.findings).toEqual(told)
    expect((await checks(found)).findings).toEqual([])
    await service.database.query(
      `UPDATE image_review.review_cases SET status = 'on_shelf' WHERE id = $1`,
      [other.id],
    )
    expect((await checks(found)).findings).toEqual(told)
  })
})

describe('RV-8 one image, two vendors', () => {
  /** A case with this image; the first product that has it is "Tern Proxy" of Ternworks. */
  const withImage = (imageId: string, said: Parameters<typeof buildCase>[1] = {}) =>
    buildCase(world.service, {
      ...said,
      listing: imageListing({ name: 'Heron Relay' }, { source: { ...source(), imageId } }),
    })
  const first = (imageId: string) =>
    buildCase(world.service, {
      vendorName: 'Ternworks',
      listing: imageListing({ name: 'Tern Proxy' }, { source: { ...source(), imageId } }),
    })
  const desk = () => world.service.actors.staff('reviewer')
  const elsewhere = async ({ url }: Built, reader: Parameters<typeof as>[1]) => {
    const { findings } = (await as(world.service.app, reader).get(url)).body.checks
    return findings.filter(({ ruleId }: { ruleId: string }) => ruleId === 'image-sold-elsewhere')
  }

  it('RV-8 tells the desk whose product has the image already, and the seller nothing of it', async () => {
    const earlier = await first('m-sim-hz-shared')
    const found = await withImage('m-sim-hz-shared')
    await world.service.work()
    expect(await elsewhere(found, desk())).toEqual([
      expect.objectContaining({
        severity: 'warning',
        pointer: '#/image',
        evidence: '"Tern Proxy" of Ternworks is made from it.',
        facts: { product: 'Tern Proxy', vendor: 'Ternworks', caseId: earlier.id },
      }),
    ])
    const { text } = await as(world.service.app, found.seller).get(found.url)
    expect(JSON.parse(text).checks.findings).toMatchObject([{ ruleId: 'image-visible' }])
    for (const secret of ['image-sold-elsewhere', 'Ternworks', 'Tern Proxy', earlier.id])
      expect(text).not.toContain(secret)
  })

  it('RV-8 lets the same vendor use its image again, also in another product', async () => {
    const earlier = await first('m-sim-hz-own')
    const found = await withImage('m-sim-hz-own', { vendorId: earlier.vendorId })
    await world.service.work()
    expect(await elsewhere(found, desk())).toEqual([])
  })

  it('RV-8 minds no image of a submission that came to nothing', async () => {
    const { submissionId, productId: id, versionId } = await first('m-sim-hz-withdrawn')
    await world.service.deliver(ProductWithdrawn, { submissionId, productId: id, versionId })
    const found = await withImage('m-sim-hz-withdrawn')
    await world.service.work()
    expect(await elsewhere(found, desk())).toEqual([])
  })
})
