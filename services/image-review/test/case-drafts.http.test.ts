import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase, reasons } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

type Draft = { kind: string; text: string; reasons: unknown[]; revision: number }
const blank = { text: '', reasons: [] as unknown[] }
const save = (
  url: string,
  by: TestActor,
  kind: string,
  said: Partial<typeof blank & { findings: string[]; findingId: string }>,
  revision: number | null = 0,
) => {
  const sent = as(service.app, by).put(`${url}/drafts/${kind}`)
  if (revision !== null) void sent.set('if-match', `"${revision}"`)
  return sent.send({ ...blank, ...said })
}
const draftsOf = async (url: string, by: TestActor): Promise<Draft[]> =>
  (await as(service.app, by).get(`${url}/drafts`).expect(200)).body.items as Draft[]
const half = [{ code: 'logo', text: '', field: '/logo' }]

describe('RV-7 what a reviewer has written and not sent', () => {
  it('RV-7 is found again on another device, each kind for itself, and by nobody else', async () => {
    const { url } = await buildCase(service)
    const [kim, lee] = [service.actors.staff('reviewer'), service.actors.staff('reviewer')]
    await save(url, kim, 'message', { text: 'Which po' }).expect(200)
    await save(url, kim, 'note', { text: 'Odd.' }).expect(200)
    await save(url, kim, 'rejection', { reasons: half }).expect(200)
    expect(await draftsOf(url, kim)).toEqual([
      expect.objectContaining({ kind: 'message', text: 'Which po', reasons: [] }),
      expect.objectContaining({ kind: 'note', text: 'Odd.' }),
      expect.objectContaining({ kind: 'rejection', text: '', reasons: half }),
    ])
    expect(await draftsOf(url, lee)).toEqual([])
    const seen = await as(service.app, lee).get(url)
    expect(seen.text).not.toContain('Which po')
  })

  it('RV-5 keeps which findings a rejection is for, also none; and that none were chosen yet', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    const first = await save(url, kim, 'rejection', { reasons: half }).expect(200)
    expect(first.body).not.toHaveProperty('findings')
    const none = await save(url, kim, 'rejection', { findings: [] }, first.body.revision)
    expect(none.body).toMatchObject({ findings: [] })
    const findings = [newId()]
    await save(url, kim, 'rejection', { findings }, none.body.revision).expect(200)
    expect(await draftsOf(url, kim)).toMatchObject([{ kind: 'rejection', findings }])
  })

  it('RV-7 keeps the thread that it is written in, until another is chosen', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    const findingId = newId()
    const first = await save(url, kim, 'message', { text: 'Which', findingId }).expect(200)
    expect(first.body).toMatchObject({ findingId })
    expect(await draftsOf(url, kim)).toMatchObject([{ kind: 'message', findingId }])
    const whole = await save(url, kim, 'message', { text: 'Which' }, first.body.revision)
    expect(whole.body).not.toHaveProperty('findingId')
    const gone = await save(url, kim, 'message', { findingId }, whole.body.revision)
    expect(gone.body).toMatchObject({ revision: 0 })
    expect(await draftsOf(url, kim)).toEqual([])
    await save(url, kim, 'note', { text: 'a', findingId: 'f1' }).expect(400)
  })

  it('RV-7 is saved for the revision that was edited; who wrote on elsewhere is told', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    const first = await save(url, kim, 'note', { text: 'a' }).expect(200)
    expect(first.headers['etag']).toBe(`"${first.body.revision}"`)
    const second = await save(url, kim, 'note', { text: 'ab' }, first.body.revision).expect(200)
    expect(second.body.revision).toBeGreaterThan(first.body.revision)
    const late = await save(url, kim, 'note', { text: 'ax' }, first.body.revision)
    expect(late.body).toMatchObject({ status: 412, revision: second.body.revision })
    expect((await save(url, kim, 'note', { text: 'ax' }, 0)).status).toBe(412)
    expect((await save(url, kim, 'note', { text: 'ax' }, null)).status).toBe(428)
    expect(await draftsOf(url, kim)).toEqual([expect.objectContaining({ text: 'ab' })])
  })

  it('RV-7 lets one of fifty first saves win', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => save(url, kim, 'message', { text: `${n}` })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 412)).toHaveLength(49)
  })

  it('RV-7 is gone when nothing is left of it, and another has no revision of the old one', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    const first = await save(url, kim, 'rejection', { reasons: half }).expect(200)
    const nothing = [{ code: '', text: '  ', field: '' }]
    const gone = await save(url, kim, 'rejection', { reasons: nothing }, first.body.revision)
    expect(gone.body).toMatchObject({ revision: 0, reasons: [] })
    expect(await draftsOf(url, kim)).toEqual([])
    service.clock.advance(5)
    const next = await save(url, kim, 'rejection', { reasons: half }).expect(200)
    expect(next.body.revision).not.toBe(first.body.revision)
  })

  it.each([
    ['message', false],
    ['note', true],
  ])('RV-7 is gone when the %s is sent, the others stay', async (kind, isInternal) => {
    const { url } = await buildCase(service)
    const [kim, lee] = [service.actors.staff('reviewer'), service.actors.staff('reviewer')]
    await save(url, kim, 'message', { text: 'Which port?' }).expect(200)
    await save(url, kim, 'note', { text: 'Which port?' }).expect(200)
    await save(url, lee, kind, { text: 'Mine' }).expect(200)
    const sent = { text: 'Which port?', isInternal }
    await as(service.app, kim).post(`${url}/messages`).send(sent).expect(201)
    const left = await draftsOf(url, kim)
    expect(left).toHaveLength(1)
    expect(left[0]?.kind).not.toBe(kind)
    expect(await draftsOf(url, lee)).toHaveLength(1)
  })

  it('RV-5 is gone with the rejection, and stays when that is refused', async () => {
    const { url, reviewer } = await buildClaimedCase(service)
    const desk = as(service.app, reviewer)
    await save(url, reviewer, 'rejection', { reasons: half }).expect(200)
    await desk
      .post(`${url}/reject`)
      .send({ reasons: [{ code: 'url-not-reached', text: 'It does not answer.' }] })
      .expect(400)
    expect(await draftsOf(url, reviewer)).toHaveLength(1)
    await desk.post(`${url}/reject`).send({ reasons }).expect(200)
    expect(await draftsOf(url, reviewer)).toEqual([])
  })

  it('RV-7 may be longer than what can be sent, but not without end', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    await save(url, kim, 'message', { text: 'x'.repeat(10_000) }).expect(200)
    expect((await save(url, kim, 'note', { text: 'x'.repeat(10_001) })).status).toBe(400)
    expect((await save(url, kim, 'poem', { text: 'x' })).status).toBe(400)
  })

  it('RV-7 is kept for nobody but the desk', async () => {
    const { url, seller } = await buildCase(service)
    for (const actor of [
      seller,
      service.actors.buyer(),
      service.actors.staff('onboarding_officer'),
    ]) {
      expect((await save(url, actor, 'message', { text: 'x' })).status).toBe(403)
      expect((await as(service.app, actor).get(`${url}/drafts`)).status).toBe(403)
    }
  })

  it('RV-7 is swept away when it was left behind for 90 days, not sooner', async () => {
    const { url } = await buildCase(service)
    const kim = service.actors.staff('reviewer')
    await save(url, kim, 'note', { text: 'Odd.' }).expect(200)
    const days = 24 * 60 * 60_000
    service.clock.advance(89 * days)
    await service.work()
    expect(await draftsOf(url, kim)).toHaveLength(1)
    service.clock.advance(2 * days)
    await service.work()
    expect(await draftsOf(url, kim)).toEqual([])
  })
})
