import { application, type StaffRole } from '@emporium/domain'
import {
  ApplicationApproved,
  ApplicationInformationRequested,
  ApplicationRejected,
  IsvConfirmed,
} from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { acceptance, createDraft, submitApplication } from './factories.ts'

let service: TestService
let officer: TestActor
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
  officer = service.actors.staff('onboarding_officer', { name: 'Kim Officer' })
})
afterAll(() => service.stop())

const decide = (path: string, verb: string, body: object, actor = officer) =>
  as(service.app, actor).post(`${path}/${verb}`).send(body)
const verbs = [
  ['approve', {}],
  ['reject', { reason: 'Too early' }],
  ['request-information', { reason: 'Which regions?' }],
] as const

async function decisionsOn(applicationId: string) {
  const said = await Promise.all(
    [ApplicationApproved, ApplicationRejected, ApplicationInformationRequested].map((event) =>
      service.published(event),
    ),
  )
  return said.flat().filter((event) => event.applicationId === applicationId)
}

describe('ON-7 approving', () => {
  it('ON-7 makes the company a vendor and tells of it', async () => {
    const { id, path, applicant } = await submitApplication(service, 'Åse & Søn Müller GmbH')
    const seen = await as(service.app, officer).get(path)
    expect(seen.body.actions).toEqual([
      'approve',
      'reject',
      'requestInformation',
      'claim',
      'writeMessage',
      'writeNote',
    ])
    const answer = await decide(path, 'approve', { reason: 'Welcome' })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      status: 'approved',
      decisionReason: 'Welcome',
      actions: ['claim', 'writeMessage', 'writeNote'],
      timeline: [
        { verb: 'submit', isOperations: false },
        { verb: 'approve', by: 'Kim Officer', isOperations: true, reason: 'Welcome' },
      ],
    })
    expect(await decisionsOn(id)).toEqual([
      {
        applicationId: id,
        accountId: applicant.id,
        companyName: 'Åse & Søn Müller GmbH',
        vendorId: answer.body.vendorId,
        slug: 'ase-son-muller-gmbh',
      },
    ])
    const own = await as(service.app, applicant).get(path)
    expect(own.body.timeline[1].by).toBe('Kim')
  })

  it('ON-7 takes an approval without a body', async () => {
    const { path } = await submitApplication(service)
    const answer = await as(service.app, officer).post(`${path}/approve`)
    expect(answer.body).toMatchObject({ status: 'approved', decisionReason: null })
  })

  it('ON-7 gives namesakes that are approved at the same moment their own slugs', async () => {
    const twins = await Promise.all(
      Array.from({ length: 4 }, () => submitApplication(service, 'Twin Peaks Ltd')),
    )
    const answers = await Promise.all(twins.map(({ path }) => decide(path, 'approve', {})))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    const slugs = (await service.published(ApplicationApproved))
      .filter(({ companyName }) => companyName === 'Twin Peaks Ltd')
      .map(({ slug }) => slug)
    expect(slugs.sort()).toEqual([
      'twin-peaks-ltd',
      'twin-peaks-ltd-2',
      'twin-peaks-ltd-3',
      'twin-peaks-ltd-4',
    ])
  })

  it('ON-8 confirms the vendor as an ISV in the same act', async () => {
    const { path } = await submitApplication(service)
    const { vendorId } = (await decide(path, 'approve', { confirmIsvFor: ['saas', 'image'] })).body
    const vendor = await as(service.app, officer).get(`/api/v1/vendors/${vendorId as string}`)
    expect(vendor.body.isvFor).toEqual(['image', 'saas'])
    const confirmed = (await service.published(IsvConfirmed)).filter(
      (event) => event.vendorId === vendorId,
    )
    expect(confirmed.map(({ productType }) => productType)).toEqual(['saas', 'image'])
  })

  it.each([
    [{ confirmIsvFor: ['book'] }, '#/confirmIsvFor/0'],
    [{ confirmIsvFor: ['image', 'image'] }, '#/confirmIsvFor'],
    [{ reason: ' ' }, '#/reason'],
    [{ slug: 'mine' }, '#/slug'],
  ])('ON-7 names the wrong field of %j', async (body, pointer) => {
    const { path } = await submitApplication(service)
    const answer = await decide(path, 'approve', body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
  })
})

describe('ON-7 declining', () => {
  it('ON-7 rejects with a reason; the applicant takes it up again and nothing is lost', async () => {
    const { id, path, applicant } = await submitApplication(service)
    const answer = await decide(path, 'reject', { reason: 'No support process' })
    expect(answer.body).toMatchObject({ status: 'rejected', decisionReason: 'No support process' })
    expect(await decisionsOn(id)).toEqual([
      expect.objectContaining({ reason: 'No support process', accountId: applicant.id }),
    ])
    const seen = await as(service.app, applicant).get(path)
    expect(seen.body.actions).toEqual(['reopen', 'applyAnew', 'writeMessage'])
    const reopened = await as(service.app, applicant).post(`${path}/reopen`)
    expect(reopened.body).toMatchObject({
      status: 'draft',
      actions: ['edit', 'submit', 'writeMessage'],
    })
    const again = await as(service.app, applicant).post(`${path}/submit`).send(acceptance)
    expect(again.body).toMatchObject({ status: 'submitted', round: 2, decisionReason: null })
    expect(again.body.submissions).toHaveLength(2)
    expect(again.body.timeline.map(({ verb }: { verb: string }) => verb)).toEqual([
      'submit',
      'reject',
      'reopen',
      'submit',
    ])
    expect(again.body.timeline[1].reason).toBe('No support process')
  })

  it('ON-7 asks for more; the applicant edits and submits again', async () => {
    const { id, path, applicant } = await submitApplication(service)
    await decide(path, 'request-information', { reason: 'Which hours?' })
    const asked = await as(service.app, applicant).get(path)
    expect(asked.body).toMatchObject({
      status: 'information_requested',
      decisionReason: 'Which hours?',
      actions: ['edit', 'submit', 'withdraw', 'writeMessage'],
    })
    const edited = await as(service.app, applicant)
      .patch(path)
      .set('if-match', asked.headers['etag'] as string)
      .send({ support: { hours: 'Always' } })
    expect(edited.status).toBe(200)
    const again = await as(service.app, applicant).post(`${path}/submit`).send(acceptance)
    expect(
      again.body.submissions.map(
        (s: { content: { support: { hours: string } } }) => s.content.support.hours,
      ),
    ).toEqual(['Mon–Fri 9–17 CET', 'Always'])
    expect((await decisionsOn(id)).map((event) => 'reason' in event && event.reason)).toEqual([
      'Which hours?',
    ])
  })

  it('ON-4 does not reopen beside another open application', async () => {
    const { path, applicant } = await submitApplication(service)
    await decide(path, 'reject', { reason: 'No' })
    await createDraft(service, {}, applicant)
    const answer = await as(service.app, applicant).post(`${path}/reopen`)
    expect(answer.status).toBe(409)
    expect(answer.body.type).toBe('/problems/application-already-open')
  })

  it('ON-7 leaves reopening to the applicant', async () => {
    const { path } = await submitApplication(service)
    await decide(path, 'reject', { reason: 'No' })
    const reopen = async (actor?: TestActor) =>
      (await as(service.app, actor).post(`${path}/reopen`)).status
    expect(await reopen()).toBe(401)
    expect(await reopen(service.actors.buyer())).toBe(404)
    expect(await reopen(officer)).toBe(403)
  })

  it.each(['reject', 'request-information'])('ON-7 wants a reason for %s', async (verb) => {
    const { path } = await submitApplication(service)
    for (const body of [
      {},
      { reason: '' },
      { reason: ' \n' },
      { reason: 'No\u0000' },
      { reason: 'x'.repeat(2001) },
    ]) {
      const answer = await decide(path, verb, body)
      expect(answer.status).toBe(400)
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer: '#/reason' })])
    }
  })

  it.each([
    [['company/legalName', 'company/slogan'], '#/fields/1', 'not-one-of'],
    [['contact/phone', 'contact/phone'], '#/fields', 'repeated'],
    [[null], '#/fields/0', 'wrong-type'],
    ['contact/phone', '#/fields', 'wrong-type'],
  ])('ON-7 asks at fields that the form has, each once: %j', async (fields, pointer, code) => {
    const { id, path } = await submitApplication(service)
    const answer = await decide(path, 'request-information', { reason: 'Mend this', fields })
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer, code })])
    expect((await as(service.app, officer).get(path)).body.status).toBe('submitted')
    expect(await decisionsOn(id)).toEqual([])
  })
})

describe('ON-7 who decides, and when', () => {
  it.each(verbs)('ON-7 lets onboarding officers and admins %s, nobody else', async (verb, body) => {
    const { path, applicant } = await submitApplication(service)
    for (const actor of [
      service.actors.buyer(),
      service.actors.seller(),
      service.actors.staff('reviewer'),
      applicant,
    ])
      expect((await decide(path, verb, body, actor)).status).toBe(403)
    expect((await as(service.app).post(`${path}/${verb}`).send(body)).status).toBe(401)
    const admin = service.actors.staff('admin')
    expect((await decide(path, verb, body, admin)).status).toBe(200)
  })

  it.each(verbs)('ON-7 wants two people to %s', async (verb, body) => {
    for (const role of ['onboarding_officer', 'admin'] as StaffRole[]) {
      const self = service.actors.staff(role)
      const { path } = await createDraft(service, undefined, self)
      await as(service.app, self).post(`${path}/submit`).send(acceptance)
      expect((await decide(path, verb, body, self)).status).toBe(403)
      expect((await as(service.app, self).get(path)).body.actions).toEqual([
        'withdraw',
        'writeMessage',
      ])
    }
  })

  it.each(verbs)('ON-7 does not %s what is not submitted', async (verb, body) => {
    const action = verb === 'request-information' ? 'requestInformation' : verb
    const draft = await createDraft(service)
    const rejected = await submitApplication(service)
    await decide(rejected.path, 'reject', { reason: 'No' })
    for (const [path, state] of [
      [draft.path, application.initial],
      [rejected.path, 'rejected'],
    ] as const)
      expect((await decide(path, verb, body)).body).toMatchObject({
        type: '/problems/illegal-transition',
        state,
        action,
      })
  })

  it('ON-7 lets one of two officers win, and says it once', async () => {
    const { id, path } = await submitApplication(service)
    const other = service.actors.staff('onboarding_officer')
    const answers = await Promise.all([
      decide(path, 'approve', {}),
      decide(path, 'reject', { reason: 'No' }, other),
      decide(path, 'request-information', { reason: 'More' }),
      decide(path, 'approve', {}, other),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409])
    for (const { body } of answers.filter(({ status }) => status === 409))
      expect(body.type).toBe('/problems/illegal-transition')
    expect(await decisionsOn(id)).toHaveLength(1)
    const { timeline } = (await as(service.app, officer).get(path)).body
    expect(timeline).toHaveLength(2)
  })
})
