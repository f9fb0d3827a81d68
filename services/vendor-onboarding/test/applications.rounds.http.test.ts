import { ApplicationRejected } from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { acceptance, completeForm, createDraft, submitApplication } from './factories.ts'

const all = '/api/v1/vendor-applications'
let service: TestService
let officer: TestActor
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
  officer = service.actors.staff('onboarding_officer')
})
afterAll(() => service.stop())

const desk = () => as(service.app, officer)
const reject = (path: string, body: object = { reason: 'Not yet.' }) =>
  desk().post(`${path}/reject`).send(body)
async function resubmitted(path: string, applicant: TestActor, form: object) {
  const own = as(service.app, applicant)
  const { headers } = await own.get(path)
  await own
    .patch(path)
    .set('if-match', headers['etag'] as string)
    .send(form)
    .expect(200)
  return own.post(`${path}/submit`).send(acceptance).expect(200)
}

describe('ON-7 taking an application back', () => {
  it('ON-7 lets the applicant withdraw it until it is decided; it stays readable', async () => {
    const { applicant, path } = await submitApplication(service)
    const own = as(service.app, applicant)
    expect((await own.get(path)).body.actions).toContain('withdraw')
    await desk().post(`${path}/claim`).expect(200)
    const withdrawn = await own.post(`${path}/withdraw`)
    expect(withdrawn.body).toMatchObject({ status: 'withdrawn', assignee: null })
    expect(withdrawn.body.actions).toContain('applyAnew')
    expect(withdrawn.body.timeline.at(-1)).toMatchObject({ verb: 'withdraw' })
    const late = await desk().post(`${path}/approve`)
    expect(late.body.type).toBe('/problems/illegal-transition')
    expect((await own.post(`${path}/withdraw`)).status).toBe(409)
  })

  it('ON-7 decides between a withdrawal and an approval at the same moment once', async () => {
    const { applicant, path } = await submitApplication(service)
    const answers = await Promise.all([
      as(service.app, applicant).post(`${path}/withdraw`),
      desk().post(`${path}/approve`),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
  })

  it('ON-7 leaves withdrawing to the applicant, of what was handed in', async () => {
    const { path, applicant } = await submitApplication(service)
    const say = (actor?: TestActor) => as(service.app, actor).post(`${path}/withdraw`)
    expect((await say()).status).toBe(401)
    expect((await say(service.actors.buyer())).status).toBe(404)
    expect((await say(officer)).status).toBe(403)
    await desk().post(`${path}/approve`).expect(200)
    expect((await say(applicant)).status).toBe(409)
  })
})

describe('ON-7 applying anew', () => {
  it('ON-7 begins a new application beside the rejected one, with its answers', async () => {
    const { applicant, id, path } = await submitApplication(service)
    await reject(path, { reason: 'Still beta.', code: 'product_not_released' }).expect(200)
    const own = as(service.app, applicant)
    const created = await own.post(`${path}/apply-anew`)
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({
      status: 'draft',
      previousId: id,
      round: 0,
      ...completeForm(),
    })
    expect((await own.get(path)).body).toMatchObject({
      status: 'rejected',
      decisionReason: 'Still beta.',
      decisionCode: 'product_not_released',
    })
    const second = await own.post(`${path}/apply-anew`)
    expect(second.body.type).toBe('/problems/application-already-open')
  })

  it('ON-7 has nothing to begin anew while the application is open', async () => {
    const { applicant, path } = await submitApplication(service)
    const answer = await as(service.app, applicant).post(`${path}/apply-anew`)
    expect(answer.body.type).toBe('/problems/illegal-transition')
    await reject(path).expect(200)
    const strangers = [service.actors.buyer(), officer]
    const said = await Promise.all(
      strangers.map((actor) => as(service.app, actor).post(`${path}/apply-anew`)),
    )
    expect(said.map(({ status }) => status)).toEqual([404, 403])
  })
})

describe('ON-7 the officer sees what changed', () => {
  it('ON-7 shows the differences between rounds field by field', async () => {
    const { applicant, id, path } = await submitApplication(service)
    expect((await desk().get(`${path}/changes`)).body).toEqual({ rounds: [] })
    await desk().post(`${path}/request-information`).send({ reason: 'Hours?' }).expect(200)
    const support = { hours: 'Always', channels: ['E-mail'] }
    await resubmitted(path, applicant, { support, links: [] })
    const { rounds } = (await desk().get(`${path}/changes`)).body
    expect(rounds).toEqual([
      expect.objectContaining({
        round: 2,
        against: expect.objectContaining({ applicationId: id, round: 1 }),
        fields: [
          { field: 'support/hours', before: 'Mon–Fri 9–17 CET', after: 'Always' },
          { field: 'support/channels', before: 'E-mail\nPhone', after: 'E-mail' },
          { field: 'links', before: 'https://larch.example/docs', after: null },
        ],
      }),
    ])
    for (const [actor, status] of [
      [undefined, 401],
      [applicant, 403],
      [service.actors.staff('reviewer'), 403],
    ] as const)
      expect((await as(service.app, actor).get(`${path}/changes`)).status).toBe(status)
  })

  it('ON-7 holds a new application against the one before it', async () => {
    const { applicant, id, path } = await submitApplication(service)
    await reject(path).expect(200)
    const { body } = await as(service.app, applicant).post(`${path}/apply-anew`)
    await resubmitted(`${all}/${body.id}`, applicant, { company: { legalName: 'Larch AG' } })
    const { rounds } = (await desk().get(`${all}/${body.id}/changes`)).body
    expect(rounds).toEqual([
      expect.objectContaining({
        against: expect.objectContaining({ applicationId: id }),
        fields: [{ field: 'company/legalName', before: 'Larch Systems GmbH', after: 'Larch AG' }],
      }),
    ])
  })
})

describe('ON-7 the queue of the desk', () => {
  it('ON-7 counts by state and narrows by country, longest waiting first', async () => {
    const summary = async () => (await desk().get(`${all}/summary`)).body
    const countOf = (body: { states: { status: string; count: number }[] }, wanted: string) =>
      body.states.find(({ status }) => status === wanted)?.count ?? 0
    const before = await summary()
    const form = completeForm()
    const first = await createDraft(service, {
      ...form,
      company: { ...form.company, country: 'IS' },
    })
    service.clock.advance(60_000)
    const second = await createDraft(service, {
      ...form,
      company: { ...form.company, country: 'IS' },
    })
    service.clock.advance(60_000)
    // Begun first, handed in last: it has waited less.
    for (const { path, applicant } of [second, first]) {
      await as(service.app, applicant).post(`${path}/submit`).send(acceptance).expect(200)
      service.clock.advance(60_000)
    }
    const after = await summary()
    expect(countOf(after, 'submitted') - countOf(before, 'submitted')).toBe(2)
    expect(after.unassigned - before.unassigned).toBe(2)
    expect(after.countries).toEqual(expect.arrayContaining(['DE', 'IS']))
    const page = async (query: string) =>
      (await desk().get(`${all}?status=submitted&country=IS&${query}`)).body
    const ids = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)
    expect(ids(await page('sort=waiting'))).toEqual([second.id, first.id])
    expect(ids(await page(''))).toEqual([second.id, first.id])
    const one = await page('sort=waiting&limit=1')
    const two = await page(`sort=waiting&limit=1&cursor=${encodeURIComponent(one.nextCursor)}`)
    expect([...ids(one), ...ids(two)]).toEqual([second.id, first.id])
    await desk().post(`${first.path}/claim`).expect(200)
    expect((await summary()).mine - after.mine).toBe(1)
  })

  it('ON-7 keeps who took an application over in the history of operations', async () => {
    const { applicant, path } = await submitApplication(service)
    await desk().post(`${path}/claim`).expect(200)
    await desk().post(`${path}/claim`).expect(200)
    await desk().post(`${path}/release`).expect(200)
    const verbs = async (actor: TestActor) =>
      (await as(service.app, actor).get(path)).body.timeline.map(
        ({ verb }: { verb: string }) => verb,
      )
    expect(await verbs(officer)).toEqual(['submit', 'claim', 'release'])
    expect(await verbs(applicant)).toEqual(['submit'])
    const seen = await as(service.app, officer).get(path)
    expect(seen.body.timeline[1]).toMatchObject({ by: officer.name, isOperations: true })
  })

  it('ON-7 tells the reason of a rejection by its name and in words', async () => {
    const { path, id } = await submitApplication(service)
    const wrong = await reject(path, { reason: 'No.', code: 'weather' })
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '#/code' })])
    await reject(path, { reason: 'Who helps customers?', code: 'support_missing' }).expect(200)
    const told = (await service.published(ApplicationRejected)).find(
      ({ applicationId }) => applicationId === id,
    )
    expect(told?.reason).toBe('Who helps customers?')
  })
})
