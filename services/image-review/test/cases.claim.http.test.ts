import { CaseClaimed, CaseReleased } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

describe('RV-7 claiming a case', () => {
  it('RV-7 gives a case to one of fifty who claim at once', async () => {
    const { id, url } = await buildCase(service)
    const reviewers = Array.from({ length: 50 }, (_, n) =>
      service.actors.staff('reviewer', { name: `Reviewer ${n}` }),
    )
    const answers = await Promise.all(
      reviewers.map((reviewer) => as(service.app, reviewer).post(`${url}/claim`)),
    )
    const winners = answers.filter(({ status }) => status === 200)
    expect(winners).toHaveLength(1)
    const losers = answers.filter(({ status }) => status === 409)
    expect(losers).toHaveLength(49)
    const winner = winners[0]?.body.assignee
    expect(losers[0]?.body).toMatchObject({
      type: '/problems/case-claimed',
      detail: `${winner.name} has this case.`,
    })
    const told = (await service.published(CaseClaimed)).filter(({ caseId }) => caseId === id)
    expect(told).toEqual([expect.objectContaining({ reviewerId: winner.id })])
  })

  it('RV-7 lets the one who has it claim again without a second word', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    await as(service.app, reviewer).post(`${url}/claim`).expect(200)
    const told = (await service.published(CaseClaimed)).filter(({ caseId }) => caseId === id)
    expect(told).toHaveLength(1)
  })

  it('RV-7 lets go, so that another can take it', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    const released = await as(service.app, reviewer).post(`${url}/release`)
    expect(released.body).toMatchObject({
      assignee: null,
      actions: expect.arrayContaining(['claim']),
    })
    const other = service.actors.staff('reviewer')
    expect((await as(service.app, other).post(`${url}/claim`)).body.isMine).toBe(true)
    const told = (await service.published(CaseReleased)).filter(({ caseId }) => caseId === id)
    expect(told).toEqual([expect.objectContaining({ formerReviewerId: reviewer.id })])
  })

  it('RV-7 tells nothing of letting go what nobody had', async () => {
    const { id, url } = await buildCase(service)
    await as(service.app, service.actors.staff('admin')).post(`${url}/release`)
    const told = (await service.published(CaseReleased)).filter(({ caseId }) => caseId === id)
    expect(told).toEqual([])
  })

  it('RV-7 lets an admin release for somebody absent, but no other reviewer', async () => {
    const { url } = await buildClaimedCase(service)
    const other = service.actors.staff('reviewer')
    expect((await as(service.app, other).post(`${url}/release`)).status).toBe(403)
    const admin = service.actors.staff('admin')
    expect((await as(service.app, admin).post(`${url}/release`)).body.assignee).toBeNull()
  })

  it('RV-7 refuses a closed case', async () => {
    const { url, reviewer } = await buildClaimedCase(service)
    await as(service.app, reviewer)
      .post(`${url}/reject`)
      .send({ reasons: [{ code: 'other', text: 'No.' }] })
      .expect(200)
    const other = service.actors.staff('reviewer')
    const claim = await as(service.app, other).post(`${url}/claim`)
    expect(claim.body).toMatchObject({ status: 409, type: '/problems/case-closed' })
    const release = await as(service.app, reviewer).post(`${url}/release`)
    expect(release.body.type).toBe('/problems/case-closed')
  })

  it.each(['claim', 'release'])('RV-7 leaves %s to reviewers', async (verb) => {
    const { url, seller } = await buildCase(service)
    const say = (actor?: typeof seller) => as(service.app, actor).post(`${url}/${verb}`)
    expect((await say()).status).toBe(401)
    expect((await say(seller)).status).toBe(403)
    expect((await say(service.actors.buyer())).status).toBe(403)
    expect((await say(service.actors.staff('onboarding_officer'))).status).toBe(403)
  })

  it.each(['claim', 'release'])('RV-7 answers 404 to %s of what is not there', async (verb) => {
    const reviewer = as(service.app, service.actors.staff('reviewer'))
    expect((await reviewer.post(`/api/v1/review-cases/${newId()}/${verb}`)).status).toBe(404)
    const wrong = await reviewer.post(`/api/v1/review-cases/first/${verb}`)
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '#/id', in: 'path' })])
  })
})

describe('RV-7 how many cases one person holds', () => {
  let strict: TestService
  beforeAll(async () => {
    strict = await createTestService(imageReview, { environment: { CLAIMS_PER_REVIEWER: '3' } })
  })
  afterAll(() => strict.stop())

  it('RV-7 gives one person three of ten cases that are claimed at once, and says why not more', async () => {
    const cases = await Promise.all(Array.from({ length: 10 }, () => buildCase(strict)))
    const desk = as(strict.app, strict.actors.staff('reviewer'))
    const answers = await Promise.all(cases.map(({ url }) => desk.post(`${url}/claim`)))
    const refused = answers.filter(({ status }) => status !== 200)
    expect(refused).toHaveLength(7)
    expect(refused[0]?.body).toMatchObject({
      status: 409,
      type: '/problems/too-many-claims',
      code: 'claims-most',
      params: { count: 3 },
    })
  })

  it('RV-7 counts neither what was let go, nor what was decided, nor what others hold', async () => {
    const reviewer = strict.actors.staff('reviewer')
    const claim = async () => buildClaimedCase(strict, {}, reviewer)
    const [first, second] = [await claim(), await claim(), await claim()]
    const next = await buildCase(strict)
    const desk = as(strict.app, reviewer)
    await desk.post(`${next.url}/claim`).expect(409)
    await as(strict.app, strict.actors.staff('reviewer')).post(`${next.url}/claim`).expect(200)
    await desk.post(`${first.url}/release`).expect(200)
    await desk.post(`${first.url}/claim`).expect(200)
    await desk
      .post(`${second.url}/reject`)
      .send({ reasons: [{ code: 'other', text: 'It does not start.' }] })
      .expect(200)
    await claim()
  })

  it('RV-7 lets one claim again what one has, however many they are', async () => {
    const reviewer = strict.actors.staff('reviewer')
    const held = await buildClaimedCase(strict, {}, reviewer)
    await buildClaimedCase(strict, {}, reviewer)
    await buildClaimedCase(strict, {}, reviewer)
    await as(strict.app, reviewer).post(`${held.url}/claim`).expect(200)
  })
})
