import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

type Entry = { verb: string; subjectId: string; actor: object; reason: string; details: string }
const entries = async (query = '') => {
  const path = `/api/v1/operations/image-review/audit-entries${query}`
  const { body } = await as(service.app, service.actors.staff('admin')).get(path).expect(200)
  return body.items as Entry[]
}
const verbsOn = async (id: string) =>
  (await entries(`?subjectId=${id}`)).map(({ verb }) => verb).toReversed()

describe('RV-7 the audit of the desk', () => {
  it('RV-7 has what operations does to a case, and the platform; not who looks, nor drafts', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    const desk = as(service.app, reviewer)
    await desk.post(`${url}/look`).expect(200)
    const draft = desk
      .put(`${url}/drafts/message`)
      .set('if-match', '"0"')
      .send({ text: 'Hel', reasons: [] })
    expect((await draft).status).toBeLessThan(300)
    await desk.post(`${url}/release`).expect(200)
    const told = await verbsOn(id)
    expect(told).toContain('review-case.claim')
    expect(told).toContain('review-case.release')
    expect(told.some((verb) => /look|draft/i.test(verb))).toBe(false)
  })

  it('RV-7 has an act that is no step of a life cycle once, with what was said', async () => {
    const admin = service.actors.staff('admin', { name: 'Ada Admin' })
    const body = { mode: 'observed', reason: 'It fires on every acronym.' }
    const path = '/api/v1/review-rules/name-all-caps/mode'
    await as(service.app, admin).put(path).send(body).expect(200)
    const found = await entries('?subjectId=name-all-caps')
    expect(found).toMatchObject([
      {
        verb: 'setReviewRuleMode',
        subjectKind: 'review-rules',
        actor: { id: admin.id, name: 'Ada Admin' },
        reason: body.reason,
        details: '{"mode":"observed"}',
      },
    ])
  })

  it('RV-7 has what the desk writes to a seller, shortened; not what the seller writes', async () => {
    const { id, url, reviewer, seller } = await buildClaimedCase(service)
    const before = (await verbsOn(id)).length
    const text = `Dear seller, ${'x'.repeat(1_000)}`
    await as(service.app, seller).post(`${url}/messages`).send({ text: 'Hello?' }).expect(201)
    expect(await verbsOn(id)).toHaveLength(before)
    await as(service.app, reviewer).post(`${url}/messages`).send({ text }).expect(201)
    const [entry] = await entries(`?subjectId=${id}`)
    expect(entry?.verb).toBe('postReviewMessage')
    expect(entry?.details.length).toBeLessThan(600)
    expect(entry?.details).toContain('Dear seller')
  })

  it('RV-7 has one entry of a request that is sent again with the same key', async () => {
    const { id, url, reviewer } = await buildClaimedCase(service)
    const send = () =>
      as(service.app, reviewer)
        .post(`${url}/messages`)
        .set('idempotency-key', `key-${id}`)
        .send({ text: 'Once.' })
        .expect(201)
    await send()
    await send()
    expect((await verbsOn(id)).filter((verb) => verb === 'postReviewMessage')).toHaveLength(1)
  })

  it('RV-7 fifty who claim one case at once leave one claim, in a whole chain', async () => {
    const { id, url } = await buildCase(service)
    const reviewers = Array.from({ length: 50 }, () => service.actors.staff('reviewer'))
    await Promise.all(reviewers.map((one) => as(service.app, one).post(`${url}/claim`)))
    expect((await verbsOn(id)).filter((verb) => verb === 'review-case.claim')).toHaveLength(1)
    const path = '/api/v1/operations/image-review/audit-entries/verification'
    const chain = await as(service.app, service.actors.staff('admin')).get(path).expect(200)
    expect(chain.body).toMatchObject({ isWhole: true, brokenAt: null })
  })
})
