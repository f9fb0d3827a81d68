import { CaseMessageWritten, CaseTurnPassed } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import {
  askSeller,
  buildCase,
  buildClaimedCase,
  imageListing,
  passUnseen,
  reasons,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

type Built = Awaited<ReturnType<typeof buildClaimedCase>>
const monday = '2026-11-23T10:00:00Z'
const claimed = async () => {
  service.clock.set(monday)
  return buildClaimedCase(service)
}
const view = async ({ url, reviewer }: Built) => (await as(service.app, reviewer).get(url)).body
const write = ({ url }: Built, by: Built['seller'], said: object) =>
  as(service.app, by)
    .post(`${url}/messages`)
    .send({ text: 'Which port?', ...said })
const eventsOf = async ({ id }: Built) =>
  (await service.published(CaseTurnPassed)).filter(({ caseId }) => caseId === id)
const verbsOf = ({ timeline }: { timeline: { verb: string }[] }) => timeline.map(({ verb }) => verb)

describe('RV-9 whose turn it is', () => {
  it('RV-9 the clock stands still while the desk waits for an answer, and goes on with it', async () => {
    const found = await claimed()
    expect(await view(found)).toMatchObject({
      waitsFor: 'desk',
      dueAt: '2026-11-26T10:00:00.000Z',
      actions: expect.arrayContaining(['askSeller']),
    })
    service.clock.set('2026-11-24T16:00:00Z')
    await askSeller(service, found)
    service.clock.set('2026-11-29T12:00:00Z')
    expect(await view(found)).toMatchObject({
      waitsFor: 'seller',
      waitsSince: '2026-11-24T16:00:00.000Z',
      ageing: 'fresh',
      actions: expect.arrayContaining(['resume', 'passAccess']),
    })
    await write(found, found.seller, { text: '8080' }).expect(201)
    const after = await view(found)
    // From Monday 30 November, nine o'clock, 12 hours are left: as many as on the Tuesday before.
    expect(after).toMatchObject({
      waitsFor: 'desk',
      firstDueAt: '2026-11-26T10:00:00.000Z',
      dueAt: '2026-12-01T12:00:00.000Z',
      dueMoves: [expect.objectContaining({ why: 'seller', to: '2026-12-01T12:00:00.000Z' })],
    })
    expect(verbsOf(after)).toEqual(['open', 'claim', 'askSeller', 'answer'])
    expect((await eventsOf(found)).map(({ waitsForSeller }) => waitsForSeller)).toEqual([
      true,
      false,
    ])
    const [question] = (await service.published(CaseMessageWritten)).filter(
      ({ caseId }) => caseId === found.id,
    )
    expect(question).toMatchObject({ isFromDesk: true, waitsForAnswer: true })
  })

  it('RV-9 a second question does not stop it twice, and an answer goes on once', async () => {
    const found = await claimed()
    await askSeller(service, found)
    service.clock.advance(3_600_000)
    await askSeller(service, found)
    expect((await view(found)).waitsSince).toBe(new Date(monday).toISOString())
    const answers = Array.from({ length: 10 }, () => write(found, found.seller, {}))
    for (const { status } of await Promise.all(answers)) expect(status).toBe(201)
    expect((await view(found)).dueMoves).toHaveLength(1)
    expect(await eventsOf(found)).toHaveLength(2)
  })

  it('RV-9 the desk can go on without an answer, once', async () => {
    const found = await claimed()
    await askSeller(service, found)
    service.clock.set('2026-11-24T10:00:00Z')
    const desk = as(service.app, found.reviewer)
    const { body } = await desk.post(`${found.url}/resume`).expect(200)
    expect(body).toMatchObject({ waitsFor: 'desk', dueAt: '2026-11-27T10:00:00.000Z' })
    const again = await desk.post(`${found.url}/resume`)
    expect(again.body.type).toBe('/problems/illegal-transition')
    await as(service.app, found.seller).post(`${found.url}/resume`).expect(403)
  })

  it('RV-9 a verdict needs no answer: the next check has the time that was left', async () => {
    const found = await claimed()
    await askSeller(service, found)
    service.clock.set('2026-11-24T10:00:00Z')
    const desk = as(service.app, found.reviewer)
    const passed = await desk.post(`${found.url}/pass-access`).send(passUnseen).expect(200)
    expect(passed.body).toMatchObject({ waitsFor: 'desk', dueAt: '2026-11-27T10:00:00.000Z' })
    const other = await claimed()
    await askSeller(service, other)
    const sent = as(service.app, other.reviewer).post(`${other.url}/reject`).send({ reasons })
    expect((await sent.expect(200)).body).toMatchObject({ waitsFor: 'nobody' })
  })

  it('RV-2 RV-9 a boot script is asked for from the beginning; a message is no script', async () => {
    service.clock.set(monday)
    const listing = imageListing({}, { hasBootScript: true })
    const found = await buildCase(service, { listing })
    const shop = as(service.app, found.seller)
    await shop.post(`${found.url}/messages`).send({ text: 'Soon.' }).expect(201)
    expect((await shop.get(found.url)).body).toMatchObject({ waitsFor: 'seller', dueMoves: [] })
  })

  it('RV-9 only a question of the desk to the seller waits', async () => {
    const found = await claimed()
    const wrong = { pointer: '#/waitsForAnswer', code: 'only-desk-waits' }
    for (const answer of [
      await write(found, found.seller, { waitsForAnswer: true }),
      await write(found, found.reviewer, { waitsForAnswer: true, isInternal: true }),
    ]) {
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toEqual([expect.objectContaining(wrong)])
    }
    await write(found, found.reviewer, {}).expect(201)
    expect((await view(found)).waitsFor).toBe('desk')
  })
})
