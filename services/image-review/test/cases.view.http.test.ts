import { CaseMessageWritten } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { newId } from '@emporium/service-kit'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase, reasons } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

describe('RV-7 the conversation', () => {
  it('RV-7 lets desk and seller talk, and keeps the notes of the desk from the seller', async () => {
    const { url, reviewer, seller } = await buildClaimedCase(service)
    const desk = as(service.app, reviewer)
    const shop = as(service.app, seller)
    await desk.post(`${url}/messages`).send({ text: 'Which port?' }).expect(201)
    await shop.post(`${url}/messages`).send({ text: '8080' }).expect(201)
    const note = 'Looks like a copy of another product'
    await desk.post(`${url}/messages`).send({ text: note, isInternal: true }).expect(201)
    const staff = (await desk.get(url)).body
    expect(staff.messages).toEqual([
      expect.objectContaining({ side: 'staff', text: 'Which port?', isMine: true }),
      expect.objectContaining({ side: 'seller', text: '8080', isMine: false }),
    ])
    expect(staff.internalNotes).toEqual([expect.objectContaining({ text: note, isInternal: true })])
    const seen = await shop.get(url)
    expect(seen.body.messages).toHaveLength(2)
    expect(seen.body.internalNotes).toEqual([])
    expect(seen.text).not.toContain(note)
    const client = service.actors.client(seller.vendorId ?? '', 'catalog:read')
    expect((await as(service.app, client).get(url)).text).not.toContain(note)
  })

  it('RV-7 tells of what each side writes to the other, and of no note of the desk', async () => {
    const { id, url, reviewer, seller } = await buildClaimedCase(service)
    const desk = as(service.app, reviewer)
    await desk.post(`${url}/messages`).send({ text: ' Which port? ' }).expect(201)
    await desk.post(`${url}/messages`).send({ text: 'A copy?', isInternal: true }).expect(201)
    const long = '🙂'.repeat(600)
    await as(service.app, seller).post(`${url}/messages`).send({ text: long }).expect(201)
    const all = await service.published(CaseMessageWritten)
    const about = { caseId: id, assigneeId: reviewer.id }
    expect(all.filter(({ caseId }) => caseId === id)).toEqual([
      expect.objectContaining({ ...about, isFromDesk: true, beginning: 'Which port?' }),
      expect.objectContaining({
        ...about,
        isFromDesk: false,
        authorName: seller.name,
        beginning: `${'🙂'.repeat(500)}…`,
      }),
    ])
  })

  it('RV-7 tells of nothing that was refused', async () => {
    const { id, url, seller } = await buildCase(service)
    const shop = as(service.app, seller)
    await shop.post(`${url}/messages`).send({ text: 'x', isInternal: true }).expect(403)
    const all = await service.published(CaseMessageWritten)
    expect(all.filter(({ caseId }) => caseId === id)).toEqual([])
  })

  it('RV-7 refuses a note by the seller, a blank text and a closed case', async () => {
    const { url, reviewer, seller } = await buildClaimedCase(service)
    const shop = as(service.app, seller)
    const note = await shop.post(`${url}/messages`).send({ text: 'x', isInternal: true })
    expect(note.status).toBe(403)
    const blank = await shop.post(`${url}/messages`).send({ text: '  ' })
    expect(blank.body.errors).toEqual([expect.objectContaining({ pointer: '#/text' })])
    const member = service.actors.seller({ vendorId: seller.vendorId ?? '', role: 'read_only' })
    expect((await as(service.app, member).post(`${url}/messages`).send({ text: 'x' })).status).toBe(
      403,
    )
    await as(service.app, reviewer).post(`${url}/reject`).send({ reasons }).expect(200)
    const late = await shop.post(`${url}/messages`).send({ text: 'But why?' })
    expect(late.body.type).toBe('/problems/case-closed')
    await as(service.app, reviewer)
      .post(`${url}/messages`)
      .send({ text: 'For the next time', isInternal: true })
      .expect(201)
  })

  it('PA-1 takes a text with a null byte for what it is: not a text', async () => {
    const { url, seller } = await buildCase(service)
    const answer = await as(service.app, seller).post(`${url}/messages`).send({ text: 'a\u0000b' })
    expect(answer.body).toMatchObject({ status: 400, type: '/problems/invalid-request' })
    const desk = as(service.app, service.actors.staff('reviewer'))
    expect((await desk.get('/api/v1/review-cases?q=%00')).status).toBe(400)
  })

  it('PA-1 answers the same Idempotency-Key with the same message', async () => {
    const { url, seller } = await buildCase(service)
    const key = newId()
    const post = () =>
      as(service.app, seller)
        .post(`${url}/messages`)
        .set('idempotency-key', key)
        .send({ text: 'Hello' })
    const [first, second] = [await post(), await post()]
    expect(second.body).toEqual(first.body)
    expect((await as(service.app, seller).get(url)).body.messages).toHaveLength(1)
  })
})

describe('RV-7 who may know a case', () => {
  const routes = [
    ['get', ''],
    ['get', '/changes'],
    ['post', '/messages'],
    ['put', '/boot-script'],
  ] as const
  const bodies: Record<string, object> = {
    '/messages': { text: 'x' },
    '/boot-script': { script: 'echo' },
  }

  it.each(routes)('RV-7 hides %s %s from other companies', async (method, tail) => {
    const { url } = await buildCase(service)
    const say = (actor?: ReturnType<typeof service.actors.buyer>) =>
      as(service.app, actor)[method](`${url}${tail}`).send(bodies[tail])
    expect((await say()).status).toBe(401)
    expect((await say(service.actors.seller())).status).toBe(404)
    expect((await say(service.actors.buyer())).status).toBe(404)
    expect((await say(service.actors.staff('onboarding_officer'))).status).toBe(404)
  })

  it.each([
    'claim',
    'release',
    'pass-access',
    'pass-information',
    'reject',
    'retry-production',
    'access-servers',
  ])('RV-7 keeps %s from everybody outside of the desk', async (verb) => {
    const { url, seller } = await buildCase(service)
    expect((await as(service.app, seller).post(`${url}/${verb}`)).status).toBe(403)
  })

  it('RV-1 shows the seller stage, owner, due date and timeline', async () => {
    const { url, seller, reviewer } = await buildClaimedCase(service)
    const { body } = await as(service.app, seller).get(url)
    expect(body).toMatchObject({
      status: 'access_check',
      assignee: { name: reviewer.name },
      dueAt: expect.any(String),
      accessServers: [],
      actions: ['postMessage'],
    })
    const ours = (await as(service.app, reviewer).get(url)).body.timeline
    expect(ours.at(-1)).toMatchObject({ verb: 'claim', actor: reviewer.name })
    expect(body.timeline).toEqual([
      expect.objectContaining({ verb: 'open', to: 'access_check', side: 'platform', actor: null }),
      expect.objectContaining({ verb: 'claim', side: 'operations', actor: null }),
    ])
  })
})
