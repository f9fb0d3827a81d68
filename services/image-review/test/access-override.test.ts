import { CaseAccessPassed } from '@emporium/events'
import { as } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { buildClaimedCase, imageListing, passUnseen } from './factories.ts'
import { platformAccount, startReviewWithCloud, workUntil } from './simulated-cloud.ts'

let world: Awaited<ReturnType<typeof startReviewWithCloud>>
beforeAll(async () => {
  world = await startReviewWithCloud()
  await world.control('PATCH', 'images/m-sim-hz-refusing', { sharedWith: [platformAccount] })
})
afterAll(() => world.stop())

type Claimed = Awaited<ReturnType<typeof buildClaimedCase>>
const reason = 'The page needs a licence key that the seller sent us.'
const desk = ({ reviewer }: Claimed) => as(world.service.app, reviewer)
const pass = (found: Claimed, outcome?: string) =>
  desk(found)
    .post(`${found.url}/pass-access`)
    .send(outcome ? { override: { outcome, reason } } : {})
const view = async (found: Claimed) => (await desk(found).get(found.url)).body
const order = (found: Claimed) =>
  desk(found).post(`${found.url}/access-servers`).expect(202) as Promise<{ body: { id: string } }>
const until = (found: Claimed, wanted: string, turns = 90) =>
  workUntil(world.service, async () => (await view(found)).accessServers[0].status === wanted, {
    turns,
  })
const told = async ({ id }: Claimed) =>
  (await world.service.published(CaseAccessPassed)).filter(({ caseId }) => caseId === id)
const refusing = () => {
  const listing = imageListing()
  const source = { ...listing.image!.source, imageId: 'm-sim-hz-refusing' } // the image is there
  return imageListing({}, { source })
}
const refusedFor = (outcome: string) => ({
  status: 409,
  body: { type: '/problems/access-not-proven', outcome },
})

describe('RV-3 passing an access check that the probe does not bear out', () => {
  it('RV-3 does not pass what was never tried, unless the reviewer says so and why', async () => {
    const found = await buildClaimedCase(world.service)
    expect(await pass(found)).toMatchObject(refusedFor('not_tried'))
    expect(await view(found)).toMatchObject({ status: 'access_check', verdicts: [] })
    expect(await told(found)).toEqual([])
    expect((await pass(found, 'not_tried')).body.status).toBe('information_check')
    expect(await told(found)).toEqual([
      expect.objectContaining({ isSeenByHand: true, probe: expect.any(String) }),
    ])
  })

  it('RV-3 keeps the reason in the history of the desk', async () => {
    const found = await buildClaimedCase(world.service)
    await pass(found, 'not_tried').expect(200)
    const { verdicts, timeline } = await view(found)
    expect(verdicts).toEqual([
      expect.objectContaining({ isByHand: true, override: { outcome: 'not_tried', reason } }),
    ])
    expect(timeline.at(-1)).toMatchObject({ verb: 'passAccess', reason })
  })

  it('RV-3 tells the seller that it was seen by hand, and not what the desk wrote', async () => {
    const found = await buildClaimedCase(world.service)
    await pass(found, 'not_tried').expect(200)
    const seen = await as(world.service.app, found.seller).get(found.url)
    expect(seen.body.verdicts).toEqual([
      expect.objectContaining({ decision: 'pass', isByHand: true, override: null }),
    ])
    expect(seen.text).not.toContain(reason)
  })

  it.each([
    ['is missing', { outcome: 'not_tried' }, '#/override/reason'],
    ['is short', { outcome: 'not_tried', reason: 'It works.' }, '#/override/reason'],
    ['is blank', { outcome: 'not_tried', reason: ' '.repeat(40) }, '#/override/reason'],
    ['is padded', { outcome: 'not_tried', reason: `  ok${' '.repeat(40)}` }, '#/override/reason'],
    ['is endless', { outcome: 'not_tried', reason: 'x'.repeat(2001) }, '#/override/reason'],
    ['overrides nothing', { outcome: 'reached', reason }, '#/override/outcome'],
  ])('RV-3 takes no reason that %s', async (_what, override, pointer) => {
    const found = await buildClaimedCase(world.service)
    const answer = await desk(found).post(`${found.url}/pass-access`).send({ override })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('RV-3 passes without a word what was reached, also when the server was given back since', async () => {
    const found = await buildClaimedCase(world.service)
    const { id } = (await order(found)).body
    await until(found, 'reached')
    await desk(found).post(`${found.url}/access-servers/${id}/release`).expect(202)
    await until(found, 'released')
    await pass(found).expect(200)
    const { verdicts, timeline } = await view(found)
    expect(verdicts).toEqual([expect.objectContaining({ isByHand: false, override: null })])
    expect(timeline.at(-1)).toMatchObject({ verb: 'passAccess', reason: null })
    expect(await told(found)).toEqual([expect.objectContaining({ isSeenByHand: false })])
  })

  it('RV-3 asks again when a newer server has not answered yet', async () => {
    const found = await buildClaimedCase(world.service)
    const { id } = (await order(found)).body
    await until(found, 'reached')
    await desk(found).post(`${found.url}/access-servers/${id}/release`).expect(202)
    await until(found, 'released')
    await order(found)
    expect(await pass(found)).toMatchObject(refusedFor('at_work'))
  })

  it('RV-3 does not count a server that was given back before it answered, or came to nothing', async () => {
    const found = await buildClaimedCase(world.service)
    const { id } = (await order(found)).body
    await desk(found).post(`${found.url}/access-servers/${id}/release`).expect(202)
    await until(found, 'released')
    expect(await pass(found)).toMatchObject(refusedFor('broken_off'))
    await world.fault({ action: 'RunInstances', kind: 'out_of_stock' })
    await order(found)
    await until(found, 'released')
    await world.clearFaults()
    expect(await pass(found)).toMatchObject(refusedFor('failed'))
    await pass(found, 'failed').expect(200)
  })

  it('RV-3 leaves the override to the one who has the case', async () => {
    const found = await buildClaimedCase(world.service)
    for (const actor of [found.seller, world.service.actors.staff('reviewer')])
      await as(world.service.app, actor)
        .post(`${found.url}/pass-access`)
        .send(passUnseen)
        .expect(403)
  })
})

describe('RV-3 the probe reports while the reviewer confirms', () => {
  it('RV-3 holds a confirmation for the outcome that was shown alone', async () => {
    const found = await buildClaimedCase(world.service, { listing: refusing() })
    await order(found)
    expect(await pass(found)).toMatchObject(refusedFor('at_work'))
    await until(found, 'unreachable')
    expect(await pass(found, 'at_work')).toMatchObject(refusedFor('unreachable'))
    await pass(found, 'unreachable').expect(200)
  })

  it('RV-3 needs no override any more when the product was reached meanwhile', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    expect(await pass(found)).toMatchObject(refusedFor('at_work'))
    await until(found, 'reached')
    await pass(found, 'at_work').expect(200)
    expect((await view(found)).verdicts).toEqual([
      expect.objectContaining({ isByHand: false, override: null }),
    ])
  })

  it('RV-3 says of a pass and a report at the same moment one thing', async () => {
    const found = await buildClaimedCase(world.service)
    await order(found)
    await until(found, 'probing')
    const [answer] = await Promise.all([pass(found, 'at_work'), world.service.work()])
    expect(answer.status).toBe(200)
    const { verdicts, timeline } = await view(found)
    const [verdict] = verdicts
    expect(verdict.isByHand).toBe(verdict.override !== null)
    expect(timeline.at(-1).reason).toBe(verdict.override?.reason ?? null)
    expect(await told(found)).toEqual([expect.objectContaining({ isSeenByHand: verdict.isByHand })])
  })
})
