import {
  CaseAccessPassed,
  CaseTurnPassed,
  CaseAssigned,
  CaseClaimed,
  CaseRejected,
  CaseReleased,
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

type Row = { id: string; waitsForSeller: boolean; since: string; reviewerName: string | null }
const list = async (query = ''): Promise<Row[]> =>
  (await as(world.app, seller).get(`/api/v1/products${query}`).expect(200)).body.items
const submit = (id: string) =>
  as(world.app, seller).post(`/api/v1/products/${id}/submit`).expect(200)
const day = (offset = 0) =>
  new Date(world.clock.now().getTime() + offset * 86_400_000).toISOString().slice(0, 10)

describe('SP-1 Product Management', () => {
  it('SP-1 says since when and with whom a product is, and finds what waits for its seller', async () => {
    const reviewed = await completeDraft(world, seller)
    const rejected = await completeDraft(world, seller)
    for (const id of [reviewed, rejected]) await submit(id)
    const facts = (await caseOf(world, reviewed))('access_check')
    const claimed = { ...facts, reviewerId: newId(), reviewerName: 'Kim' }
    await world.deliver(CaseClaimed, claimed, nextSequence())
    // RV-7: it was handed to a colleague since, whom the seller sees.
    const handed = { ...facts, formerReviewerId: claimed.reviewerId, assignedBy: 'Ada', note: '' }
    const lee = { reviewerId: newId(), reviewerName: 'Lee' }
    await world.deliver(CaseAssigned, { ...handed, ...lee }, nextSequence())
    const verdict = { reasons: ['No.'], fields: [] }
    const refused = { ...(await caseOf(world, rejected))('rejected'), ...verdict }
    await world.deliver(CaseRejected, refused, nextSequence())

    const rows = await list()
    expect(rows.find(({ id }) => id === reviewed)).toMatchObject({
      reviewerName: 'Lee',
      waitsForSeller: false,
      since: expect.stringMatching(/Z$/),
    })
    expect((await list('?waitsForSeller=true')).map(({ id }) => id)).toEqual([rejected])
    expect((await list('?waitsForSeller=false')).map(({ id }) => id)).not.toContain(rejected)
  })

  it('RV-7 names nobody once a case was let go, whatever comes late, until another takes it', async () => {
    const id = await completeDraft(world, seller)
    await submit(id)
    const facts = (await caseOf(world, id))('access_check')
    const named = async () => {
      const { body } = await as(world.app, seller).get(`/api/v1/products/${id}`).expect(200)
      const row = (await list()).find((one) => one.id === id)
      expect(body.versions[0].reviewerName).toBe(row?.reviewerName)
      return row?.reviewerName
    }
    const kim = { ...facts, reviewerId: newId(), reviewerName: 'Kim' }
    const released = { ...facts, formerReviewerId: kim.reviewerId }
    const [first, second, third, fourth] = [1, 2, 3, 4].map(nextSequence)
    await world.deliver(CaseClaimed, kim, first)
    expect(await named()).toBe('Kim')
    const { id: eventId } = await world.deliver(CaseReleased, released, third)
    await world.deliver(CaseReleased, released, { ...third, id: eventId })
    expect(await named()).toBeNull()
    await world.deliver(CaseClaimed, kim, second)
    expect(await named()).toBeNull()
    await world.deliver(CaseClaimed, { ...kim, reviewerName: 'Lee' }, fourth)
    await world.deliver(CaseReleased, released, third)
    expect(await named()).toBe('Lee')
  })

  it('RV-9 says that the desk waits for the seller, until it goes on, whatever comes late', async () => {
    const id = await completeDraft(world, seller)
    await submit(id)
    const facts = (await caseOf(world, id))('access_check')
    const rowOf = async () => (await list()).find((row) => row.id === id)
    const [first, second, third] = [1, 2, 3].map(nextSequence)
    const waitsSince = '2026-11-24T10:00:00.000Z'
    const asked = { ...facts, waitsForSeller: true, waitsSince }
    const { id: eventId } = await world.deliver(CaseTurnPassed, asked, first)
    await world.deliver(CaseTurnPassed, asked, { ...first, id: eventId })
    expect(await rowOf()).toMatchObject({ waitsForSeller: true, since: waitsSince })
    await world.deliver(CaseTurnPassed, { ...asked, waitsForSeller: false }, third)
    await world.deliver(CaseTurnPassed, asked, second)
    expect(await rowOf()).toMatchObject({ waitsForSeller: false })
    await world.deliver(CaseTurnPassed, asked, nextSequence())
    const passed = { ...facts, status: 'information_check' as const }
    await world.deliver(CaseAccessPassed, passed, nextSequence())
    expect(await rowOf()).toMatchObject({ waitsForSeller: false })
  })

  it('SP-1 counts a request with a question of operations among what waits', async () => {
    const { id } = await listProduct(world, seller)
    const asked = await as(world.app, seller)
      .post(`/api/v1/products/${id}/change-requests`)
      .send({ kind: 'remove_product', reason: 'Old' })
      .expect(201)
    expect((await list('?waitsForSeller=true')).map((row) => row.id)).not.toContain(id)
    await as(world.app, world.actors.staff('reviewer'))
      .post(`/api/v1/change-requests/${asked.body.id as string}/messages`)
      .send({ text: 'Why?' })
      .expect(201)
    expect((await list('?waitsForSeller=true')).map((row) => row.id)).toContain(id)
  })

  it('SP-1 narrows by the day of the last change', async () => {
    const id = await completeDraft(world, seller)
    const found = async (query: string) => (await list(query)).some((row) => row.id === id)
    expect(await found(`?changedFrom=${day()}&changedTo=${day()}`)).toBe(true)
    expect(await found(`?changedFrom=${day(1)}`)).toBe(false)
    expect(await found(`?changedTo=${day(-1)}`)).toBe(false)
    await as(world.app, seller).get('/api/v1/products?changedFrom=today').expect(400)
  })

  it('IM-2 IM-5 says what an access key needs before anybody has tried one', async () => {
    const { body } = await as(world.app).get('/api/v1/image-lookup-policy').expect(200)
    expect(JSON.stringify(body.policy)).toContain('ecs:DescribeImages')
  })
})
