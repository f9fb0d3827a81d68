import { CaseAssigned, CaseClaimed, StaffChanged, type PayloadOf } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase, reasons } from './factories.ts'

let service: TestService
let admin: TestActor
beforeAll(async () => {
  service = await createTestService(imageReview, { environment: { CLAIMS_PER_REVIEWER: '3' } })
  admin = service.actors.staff('admin')
})
afterAll(() => service.stop())

type Said = Partial<PayloadOf<typeof StaffChanged>>
let sequence = 0
/** Says what identity says of somebody. */
async function say(accountId: string, name: string, said: Said = {}) {
  const payload = { accountId, name, roles: ['reviewer'] as const, vendorIds: [], ...said }
  sequence += 1
  await service.deliver(StaffChanged, { ...payload, roles: [...payload.roles] }, { sequence })
}
/** A reviewer of whom identity has told. */
async function colleague(name: string, said: Said = {}) {
  const actor = service.actors.staff('reviewer', { name })
  await say(actor.id, name, said)
  return actor
}
const assign = (url: string, reviewerId: string, note?: string, by = admin) =>
  as(service.app, by).post(`${url}/assign`).send({ reviewerId, note })
const told = async (caseId: string) =>
  (await service.published(CaseAssigned)).filter((one) => one.caseId === caseId)
const offered = async (url: string) =>
  (await as(service.app, admin).get(`${url}/colleagues`).expect(200)).body.items as {
    id: string
    held: number
    isFull: boolean
  }[]

describe('RV-7 handing a case to a colleague', () => {
  it('RV-7 gives a free case to whom the admin names, with a note for the desk', async () => {
    const { id, url, seller } = await buildCase(service)
    const kim = await colleague('Kim Park')
    const { body } = await assign(url, kim.id, ' You know this vendor. ').expect(200)
    expect(body).toMatchObject({ assignee: { id: kim.id, name: 'Kim Park' }, isMine: false })
    expect(body.internalNotes).toEqual([
      expect.objectContaining({ text: 'You know this vendor.', author: admin.name }),
    ])
    expect(body.timeline.at(-1)).toMatchObject({ verb: 'assign', reason: 'Kim Park' })
    expect(await told(id)).toEqual([
      expect.objectContaining({
        reviewerId: kim.id,
        reviewerName: 'Kim Park',
        formerReviewerId: null,
        assignedBy: admin.name,
        note: 'You know this vendor.',
      }),
    ])
    // It was not taken, but given: that is one fact, not two.
    const claims = (await service.published(CaseClaimed)).filter((one) => one.caseId === id)
    expect(claims).toEqual([])
    const mine = await as(service.app, kim).get(url)
    expect(mine.body).toMatchObject({ isMine: true })
    expect(mine.body.actions).toEqual(expect.arrayContaining(['passAccess', 'reject', 'release']))
    const seen = await as(service.app, seller).get(url)
    expect(seen.body.internalNotes).toEqual([])
    expect(JSON.stringify(seen.body.timeline)).not.toContain('Kim')
  })

  it('RV-7 takes it from whoever has it, who decides nothing any more', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    const kim = await colleague('Kim Park')
    await assign(url, kim.id).expect(200)
    const late = await as(service.app, reviewer).post(`${url}/reject`).send({ reasons })
    expect(late.status).toBe(403)
    expect((await told(id))[0]).toMatchObject({ formerReviewerId: reviewer.id, note: '' })
    await as(service.app, kim).post(`${url}/reject`).send({ reasons }).expect(200)
  })

  it('RV-7 says nothing twice when it is handed to the one who has it', async () => {
    const { id, url } = await buildCase(service)
    const kim = await colleague('Kim Park')
    await assign(url, kim.id).expect(200)
    await assign(url, kim.id, 'Again').expect(200)
    expect(await told(id)).toHaveLength(1)
  })

  it('RV-7 is for admins', async () => {
    const { url, seller } = await buildCase(service)
    const kim = await colleague('Kim Park')
    for (const by of [seller, service.actors.buyer(), kim, service.actors.staff('reviewer')])
      expect((await assign(url, kim.id, '', by)).status).toBe(403)
    expect((await as(service.app, kim).get(`${url}/colleagues`)).status).toBe(403)
    await assign(url, kim.id).expect(200)
  })

  it.each<[string, Said]>([
    ['does not review', { roles: ['onboarding_officer'] }],
    ['has left', { roles: [] }],
  ])('RV-7 refuses somebody who %s, and does not offer them', async (_why, said) => {
    const { url } = await buildCase(service)
    const other = await colleague('Ola Berg', said)
    const refused = await assign(url, other.id)
    expect(refused.body).toMatchObject({
      status: 400,
      errors: [{ pointer: '#/reviewerId', code: 'colleague-cannot' }],
    })
    expect((await offered(url)).map(({ id }) => id)).not.toContain(other.id)
  })

  it('RV-7 refuses somebody of the vendor, whom it offers for other cases', async () => {
    const [own, other] = [await buildCase(service), await buildCase(service)]
    const partial = await colleague('Ola Berg', { vendorIds: [own.vendorId] })
    expect((await assign(own.url, partial.id)).body.errors[0].code).toBe('colleague-cannot')
    expect((await offered(own.url)).map(({ id }) => id)).not.toContain(partial.id)
    await assign(other.url, partial.id).expect(200)
  })

  it('RV-7 refuses somebody of whom nobody has told, and a case that is done with', async () => {
    const { url, reviewer } = await buildClaimedCase(service)
    expect((await assign(url, newId())).body.errors[0].code).toBe('colleague-cannot')
    const kim = await colleague('Kim Park')
    await as(service.app, reviewer).post(`${url}/reject`).send({ reasons }).expect(200)
    expect((await assign(url, kim.id)).body.type).toBe('/problems/case-closed')
    expect((await assign(`/api/v1/review-cases/${newId()}`, kim.id)).status).toBe(404)
  })

  it('RV-7 counts what the receiver holds, and says so before and after', async () => {
    const kim = await colleague('Kim Park')
    const held = await Promise.all(Array.from({ length: 5 }, () => buildCase(service)))
    const answers = await Promise.all(held.map(({ url }) => assign(url, kim.id)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(3)
    const refused = answers.find(({ status }) => status !== 200)
    expect(refused?.body).toMatchObject({
      status: 409,
      type: '/problems/colleague-full',
      code: 'colleague-full',
      params: { name: 'Kim Park', count: 3 },
    })
    const { url } = await buildCase(service)
    const found = (await offered(url)).find(({ id }) => id === kim.id)
    expect(found).toMatchObject({ held: 3, isFull: true })
    const lazy = await colleague('Lazy Lee')
    const list = await offered(url)
    expect(list.find(({ id }) => id === lazy.id)).toMatchObject({ held: 0, isFull: false })
    expect(list.map((one) => one.held)).toEqual(list.map((one) => one.held).toSorted())
  })

  it('RV-7 lets one of a claim and an assignment win, and the other person learns of it', async () => {
    const { url } = await buildCase(service)
    const [kim, lee] = [await colleague('Kim Park'), await colleague('Lee Moon')]
    const [claimed, assigned] = await Promise.all([
      as(service.app, lee).post(`${url}/claim`),
      assign(url, kim.id),
    ])
    expect(assigned.status).toBe(200)
    expect([200, 409]).toContain(claimed.status)
    const { body } = await as(service.app, admin).get(url)
    expect(body.assignee).toEqual({ id: kim.id, name: 'Kim Park' })
  })
})

describe('RV-7 what identity tells of colleagues', () => {
  it('RV-7 counts once, however often it is told, and older news changes nothing', async () => {
    const { url } = await buildCase(service)
    const kim = await colleague('Kim Park')
    await say(kim.id, 'Kim Berg')
    await service.deliver(
      StaffChanged,
      { accountId: kim.id, name: 'Kim Old', roles: [], vendorIds: [] },
      { sequence: 0 },
    )
    const { body } = await assign(url, kim.id).expect(200)
    expect(body.assignee.name).toBe('Kim Berg')
  })

  it('RV-7 an admin may be handed a case as well', async () => {
    const { url } = await buildCase(service)
    const other = await colleague('Ada Admin', { roles: ['admin'] })
    await assign(url, other.id).expect(200)
  })
})
