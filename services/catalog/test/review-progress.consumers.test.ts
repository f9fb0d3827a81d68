import { dampedMean } from '@emporium/domain'
import {
  ApplicationApproved,
  BootScriptRequested,
  BootScriptRun,
  CaseAccessPassed,
  CaseAppealDecided,
  CaseAppealed,
  CaseFinished,
  CaseOpened,
  CasePassed,
  CaseRejected,
  ImageProduced,
  IsvConfirmed,
  ProductionFailed,
  ProductListed,
  ProductUpdated,
  RatingChanged,
  VersionListed,
} from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, type TestActor } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { caseOf, completeDraft, confirmedSeller, listProduct, nextSequence } from './factories.ts'
import { openWorld, type World } from './world.ts'

let world: World
let seller: TestActor & { vendorId: string }
beforeAll(async () => {
  world = await openWorld()
  seller = await confirmedSeller(world)
})
afterAll(() => world.stop())

async function handedIn(type: 'image' | 'saas' = 'image') {
  const id = await completeDraft(world, seller, type)
  await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
  return { id, facts: await caseOf(world, id) }
}
const productOf = async (id: string) =>
  (await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)).body
const saidOf = async (event: typeof ProductListed | typeof ProductUpdated, id: string) =>
  (await world.published(event)).filter(({ productId }) => productId === id)
const imagesOf = async (id: string) =>
  (await world.published(VersionListed)).filter(({ productId }) => productId === id)

describe('ON-7 ON-8 vendors', () => {
  it('ON-8 waits for the vendor, and takes each message once', async () => {
    const [vendorId, eventId] = [newId(), newId()]
    const confirmed = { vendorId, productType: 'image', confirmationId: newId() } as const
    await expect(world.deliver(IsvConfirmed, confirmed, { id: eventId })).rejects.toThrow(
      'not known yet',
    )
    const approved = {
      applicationId: newId(),
      accountId: newId(),
      companyName: 'Birch Ltd',
      vendorId,
      slug: 'birch',
    }
    const { id } = await world.deliver(ApplicationApproved, approved)
    await world.deliver(ApplicationApproved, { ...approved, companyName: 'Twice' }, { id })
    await world.deliver(ApplicationApproved, { ...approved, companyName: 'Otherwise' })
    await world.deliver(IsvConfirmed, confirmed, { id: eventId })
    await world.deliver(IsvConfirmed, confirmed, { id: eventId })
    await world.deliver(IsvConfirmed, confirmed)
    const rows = await world.database.query(
      'SELECT name, isv_types FROM catalog.vendor_refs WHERE vendor_id = $1',
      [vendorId],
    )
    expect(rows).toEqual([{ name: 'Birch Ltd', isv_types: ['image'] }])
  })
})

describe('RV-1 following a case', () => {
  it('RV-1 RV-2 shows each stage once, whatever the order and number of the messages', async () => {
    const { id, facts } = await handedIn()
    const stage = async () => (await productOf(id)).versions[0].reviewStage
    await world.deliver(CaseOpened, facts('boot_script'), { sequence: 1 })
    await world.deliver(BootScriptRequested, facts('boot_script'), { sequence: 2 })
    expect(await stage()).toBe('boot_script')
    await world.deliver(BootScriptRun, { ...facts('access_check'), exitCode: 0 }, { sequence: 3 })
    await world.deliver(CaseAccessPassed, facts('information_check'), { sequence: 5 })
    await world.deliver(CaseOpened, facts('access_check'), { sequence: 4 })
    expect(await stage()).toBe('information_check')
    const { timeline } = await productOf(id)
    expect(timeline.map(({ to }: { to: string }) => to)).toEqual([
      'under_review',
      'boot_script',
      'access_check',
      'information_check',
    ])
  })

  it('RV-5 is rejected once', async () => {
    const { id, facts } = await handedIn()
    const rejected = { ...facts('rejected'), reasons: ['No.'], fields: ['name'] }
    const message = await world.deliver(CaseRejected, rejected, nextSequence())
    await world.deliver(CaseRejected, rejected, { ...nextSequence(), id: message.id })
    const { versions, timeline } = await productOf(id)
    expect(versions[0]).toMatchObject({ status: 'rejected', reasons: ['No.'], fields: ['name'] })
    expect(timeline.filter(({ to }: { to: string }) => to === 'rejected')).toHaveLength(1)
  })

  it('RV-5 keeps the place of each reason and the findings, until it is handed in again', async () => {
    const { id, facts } = await handedIn()
    const said = [{ code: 'logo', text: 'A square one.', field: '/logo' }]
    const finding = { ruleId: 'logo-size', pointer: '#/files/logo', severity: 'advice' } as const
    const findings = [{ ...finding, facts: { width: 64 } }]
    const rejected = { ...facts('rejected'), reasons: ['A square one.'], said, findings }
    await world.deliver(CaseRejected, { ...rejected, fields: ['/logo'] }, nextSequence())
    expect((await productOf(id)).versions[0]).toMatchObject({ said, findings })
    await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
    expect((await productOf(id)).versions[0]).toMatchObject({ said: [], findings: [] })
  })

  it('RV-5 is under review again when an appeal succeeds, with what was handed in', async () => {
    const { id, facts } = await handedIn()
    const rejected = { ...facts('rejected'), reasons: ['No.'], fields: [] }
    await world.deliver(CaseRejected, rejected, nextSequence())
    const { draft } = await productOf(id)
    await as(world.app, seller)
      .patch(`/api/v1/products/${id}/draft`)
      .set('if-match', `"${draft.revision}"`)
      .send({ name: 'Another name' })
      .expect(200)
    const decided = { decision: 'overturned' as const, rejectedBy: newId(), answer: 'It does.' }
    const reopened = { ...facts('access_check'), ...decided }
    const message = await world.deliver(CaseAppealDecided, reopened, nextSequence())
    await world.deliver(CaseAppealDecided, reopened, { ...nextSequence(), id: message.id })
    const after = await productOf(id)
    expect(after.versions[0]).toMatchObject({
      status: 'under_review',
      reviewStage: 'access_check',
      reasons: [],
    })
    expect(after.draft.name).toBe(draft.name)
    expect(after.versions[0]).toMatchObject({ hasKeptEdits: true })
  })

  it('RV-5 gives back what was edited since, when it can be edited again', async () => {
    const { id, facts } = await handedIn()
    const reject = () =>
      world.deliver(
        CaseRejected,
        { ...facts('rejected'), reasons: ['No.'], fields: [] },
        nextSequence(),
      )
    const overturn = () => {
      const decided = { decision: 'overturned' as const, rejectedBy: newId(), answer: 'It does.' }
      return world.deliver(
        CaseAppealDecided,
        { ...facts('access_check'), ...decided },
        nextSequence(),
      )
    }
    await reject()
    await overturn()
    expect((await productOf(id)).versions[0]).toMatchObject({ hasKeptEdits: false })
    await reject()
    const { draft } = await productOf(id)
    await as(world.app, seller)
      .patch(`/api/v1/products/${id}/draft`)
      .set('if-match', `"${draft.revision}"`)
      .send({ name: 'Another name' })
      .expect(200)
    await overturn()
    expect((await productOf(id)).draft.name).toBe(draft.name)
    await reject()
    const again = await productOf(id)
    expect(again.draft.name).toBe('Another name')
    expect(again.versions[0]).toMatchObject({ hasKeptEdits: false })
    await overturn()
    await as(world.app, seller).post(`/api/v1/products/${id}/withdraw`).expect(200)
    expect((await productOf(id)).draft.name).toBe('Another name')
  })

  it('RV-5 tells of an appeal in the history of the product: who, when, and what became of it', async () => {
    const { id, facts } = await handedIn()
    const history = async () =>
      (await productOf(id)).timeline
        .filter(({ machine }: { machine: string }) => machine === 'appeal')
        .map(({ verb, to, by, reason }: Record<string, { side?: string }>) => ({
          verb,
          to,
          side: by?.side,
          reason,
        }))
    const rejection = { ...facts('rejected'), reasons: ['No.'], fields: [] }
    await world.deliver(CaseRejected, rejection, nextSequence())
    const appealed = { ...facts('rejected'), rejectedBy: newId(), beginning: 'It does say so.' }
    const envelope = {
      ...nextSequence(),
      actor: { kind: 'account' as const, id: seller.id, name: seller.name },
    }
    const { id: messageId } = await world.deliver(CaseAppealed, appealed, envelope)
    await world.deliver(CaseAppealed, appealed, { ...envelope, id: messageId })
    const said = { verb: 'appeal', to: 'open', side: 'vendor', reason: 'It does say so.' }
    expect(await history()).toEqual([said])
    await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
    const lapsed = { verb: 'lapse', to: 'lapsed', side: 'vendor', reason: null }
    expect(await history()).toEqual([said, lapsed])
    const { beginning: _beginning, ...of } = appealed
    const late = { ...of, decision: 'upheld' as const, answer: 'No.' }
    await world.deliver(CaseAppealDecided, late, nextSequence())
    expect(await history()).toEqual([said, lapsed])
  })

  it('RV-5 stays rejected when the appeal fails, and goes on when it was handed in again', async () => {
    const { id, facts } = await handedIn()
    await world.deliver(
      CaseRejected,
      { ...facts('rejected'), reasons: ['No.'], fields: [] },
      nextSequence(),
    )
    const said = { rejectedBy: newId(), answer: 'It does not.' }
    const upheld = { ...facts('rejected'), ...said, decision: 'upheld' as const }
    await world.deliver(CaseAppealDecided, upheld, nextSequence())
    expect((await productOf(id)).versions[0]).toMatchObject({ status: 'rejected' })
    await as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
    const late = { ...facts('access_check'), ...said, decision: 'overturned' as const }
    await world.deliver(CaseAppealDecided, late, nextSequence())
    expect((await productOf(id)).versions[0]).toMatchObject({
      status: 'under_review',
      reviewStage: null,
    })
  })

  it('RV-1 puts a message of an unknown submission back', async () => {
    const { facts } = await handedIn()
    const unknown = { ...facts('access_check'), submissionId: newId() }
    await expect(world.deliver(CaseOpened, unknown)).rejects.toThrow('is not known')
  })
})

describe('IM-12 production', () => {
  it('IM-12 lists with the first region and widens with each further one', async () => {
    const { id, facts } = await handedIn()
    await world.deliver(CasePassed, facts('production'), nextSequence())
    expect(await saidOf(ProductListed, id)).toEqual([])
    const ready = (regionId: 'cn-hangzhou' | 'cn-beijing') => ({
      ...facts('production'),
      regionId,
      imageId: `m-${regionId}`,
    })
    const first = await world.deliver(ImageProduced, ready('cn-hangzhou'), nextSequence())
    await world.deliver(ImageProduced, ready('cn-hangzhou'), {
      sequence: first.sequence,
      id: first.id,
    })
    expect(await saidOf(ProductListed, id)).toHaveLength(1)
    expect(await imagesOf(id)).toHaveLength(1)
    await world.deliver(ImageProduced, ready('cn-beijing'), nextSequence())
    await world.deliver(CaseFinished, facts('on_shelf'), nextSequence())
    expect(await saidOf(ProductListed, id)).toHaveLength(1)
    expect(await saidOf(ProductUpdated, id)).toHaveLength(1)
    expect(
      (await imagesOf(id))
        .at(-1)
        ?.images.map(({ regionId }) => regionId)
        .sort(),
    ).toEqual(['cn-beijing', 'cn-hangzhou'])
    const { versions, status } = await productOf(id)
    expect(status).toBe('available')
    expect(versions[0]).toMatchObject({ status: 'listed', reviewStage: 'on_shelf' })
  })

  it('IM-12 shows a failed region until it is ready, also when the messages cross', async () => {
    const { id, facts } = await handedIn()
    const region = { ...facts('production'), regionId: 'cn-beijing' } as const
    const failed = { ...region, reason: 'Quota' }
    await world.deliver(ProductionFailed, failed, { sequence: 20 })
    const beijing = async () =>
      (await productOf(id)).versions[0].regions.find(
        ({ regionId }: { regionId: string }) => regionId === 'cn-beijing',
      )
    expect(await beijing()).toMatchObject({ isReady: false, failure: 'Quota' })
    await world.deliver(ImageProduced, { ...region, imageId: 'm-1' }, { sequence: 30 })
    await world.deliver(ProductionFailed, failed, { sequence: 25 })
    expect(await beijing()).toMatchObject({ isReady: true, failure: null })
  })

  it('IM-11 does not put a removed product back when a late region is ready', async () => {
    const { id } = await listProduct(world, seller)
    const facts = await caseOf(world, id)
    const admin = world.actors.staff('admin')
    await as(world.app, admin)
      .post(`/api/v1/products/${id}/remove`)
      .send({ reason: 'x' })
      .expect(200)
    const late = { ...facts('production'), regionId: 'cn-beijing', imageId: 'm-2' } as const
    await world.deliver(ImageProduced, late, nextSequence())
    expect((await productOf(id)).status).toBe('removed')
  })

  it('RV-6 lists a SaaS product at once', async () => {
    const { id, facts } = await handedIn('saas')
    const passed = await world.deliver(CasePassed, facts('production'), nextSequence())
    await world.deliver(CasePassed, facts('production'), { ...nextSequence(), id: passed.id })
    expect(await saidOf(ProductListed, id)).toMatchObject([{ type: 'saas', name: 'Harbor Cloud' }])
    expect((await imagesOf(id)).map(({ images }) => images)).toEqual([[]])
  })
})

describe('ST-1 ratings', () => {
  it('ST-1 keeps the newest', async () => {
    const { id, slug } = await listProduct(world, seller)
    const rating = (count: number, average: number) => ({
      productId: id,
      vendorId: seller.vendorId,
      count,
      average,
      distribution: [0, 0, 0, 0, count],
    })
    await world.deliver(RatingChanged, rating(2, 4.5), { sequence: 9 })
    await world.deliver(RatingChanged, rating(1, 5), { sequence: 8 })
    const page = await as(world.app).get(`/api/v1/storefront/products/${slug}`).expect(200)
    expect(page.body.rating).toEqual({ count: 2, average: 4.5 })
    const [product] = await world.database.query<{ damped: number }>(
      `SELECT rating_damped AS damped FROM catalog.shelf_entries WHERE product_id = '${id}'`,
    )
    // Told by a release that did not know it: the distribution says it.
    expect(product?.damped).toBe(dampedMean([0, 0, 0, 0, 2]))
    const unknown = { ...rating(1, 1), productId: newId() }
    await expect(world.deliver(RatingChanged, unknown)).rejects.toThrow('is not known')
  })
})
