import { ApplicationSubmitted } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { acceptance, completeForm, createDraft, submitApplication } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

const eventsOf = async (applicationId: string) =>
  (await service.published(ApplicationSubmitted)).filter(
    (event) => event.applicationId === applicationId,
  )

describe('ON-6 submitting', () => {
  it('ON-6 hands a complete form in, tells of it, and keeps what was accepted', async () => {
    const { applicant, id, path } = await createDraft(service)
    const terms = await as(service.app).get('/api/v1/vendor-terms/current')
    const answer = await as(service.app, applicant)
      .post(`${path}/submit`)
      .set('x-forwarded-for', '192.0.2.7')
      .send(acceptance)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      status: 'submitted',
      round: 1,
      actions: ['withdraw', 'writeMessage'],
      acceptedTerms: {
        version: terms.body.version,
        hash: terms.body.hash,
        acceptedBy: applicant.name,
        acceptedAt: service.clock.now().toISOString(),
      },
      submissions: [{ round: 1, content: completeForm() }],
      timeline: [
        { verb: 'submit', from: 'draft', to: 'submitted', by: applicant.name, isOperations: false },
      ],
    })
    expect(answer.body.acceptedTerms.address).toBe('192.0.2.7')
    expect(await eventsOf(id)).toEqual([
      {
        applicationId: id,
        accountId: applicant.id,
        companyName: 'Larch Systems GmbH',
        contactEmail: 'ada@larch.example',
        round: 1,
      },
    ])
  })

  it('ON-6 makes one submission of many clicks', async () => {
    const { applicant, id, path } = await createDraft(service)
    const answers = await Promise.all(
      Array.from({ length: 6 }, () =>
        as(service.app, applicant).post(`${path}/submit`).send(acceptance),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body.type).toBe(
      '/problems/illegal-transition',
    )
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it('ON-4 names every required field that is missing', async () => {
    const { applicant, path, id } = await createDraft(service, {})
    const answer = await as(service.app, applicant).post(`${path}/submit`).send(acceptance)
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '#/company/legalName',
      '#/company/registrationNumber',
      '#/company/country',
      '#/company/address',
      '#/company/website',
      '#/contact/name',
      '#/contact/jobTitle',
      '#/contact/email',
      '#/contact/phone',
      '#/product/name',
      '#/product/type',
      '#/product/description',
      '#/product/releaseStatus',
      '#/product/billingModel',
      '#/product/thirdPartyLicences/included',
      '#/support/process',
      '#/support/hours',
      '#/support/channels',
      '#/support/contact',
    ])
    expect(await eventsOf(id)).toEqual([])
    expect((await as(service.app, applicant).get(path)).body).toMatchObject({
      status: 'draft',
      round: 0,
      acceptedTerms: null,
    })
  })

  it('ON-3 asks which third-party licences are included, if some are', async () => {
    const form = completeForm()
    form.product.thirdPartyLicences = { included: true, details: ' ' }
    const { applicant, path } = await createDraft(service, form)
    const asked = await as(service.app, applicant).post(`${path}/submit`).send(acceptance)
    expect(asked.body.errors).toEqual([
      expect.objectContaining({ pointer: '#/product/thirdPartyLicences/details' }),
    ])
    await as(service.app, applicant)
      .patch(path)
      .set('if-match', '"1"')
      .send({ product: { thirdPartyLicences: { included: false } } })
    const answer = await as(service.app, applicant).post(`${path}/submit`).send(acceptance)
    expect(answer.status).toBe(200)
  })

  it.each(['beta', 'in_development'])('ON-3 refuses software that is %s', async (releaseStatus) => {
    const form = completeForm()
    const { applicant, path } = await createDraft(service, {
      ...form,
      product: { ...form.product, releaseStatus },
    })
    const answer = await as(service.app, applicant).post(`${path}/submit`).send(acceptance)
    expect(answer.status).toBe(422)
    expect(answer.body).toMatchObject({
      type: '/problems/software-not-released',
      errors: [{ pointer: '#/product/releaseStatus' }],
    })
  })

  it.each([
    [{ termsVersion: '2026-11', accepted: false }, '#/accepted'],
    [{ termsVersion: '2026-11' }, '#/accepted'],
    [{ accepted: true }, '#/termsVersion'],
  ])('ON-5 does not go on without acceptance: %j', async (body, pointer) => {
    const { applicant, path } = await createDraft(service)
    const answer = await as(service.app, applicant).post(`${path}/submit`).send(body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('ON-6 is for the applicant alone', async () => {
    const { path } = await createDraft(service)
    const submit = async (actor: Parameters<typeof as>[1]) =>
      (await as(service.app, actor).post(`${path}/submit`).send(acceptance)).status
    expect(await submit(undefined)).toBe(401)
    expect(await submit(service.actors.buyer())).toBe(404)
    expect(await submit(service.actors.staff('admin'))).toBe(403)
  })

  it('ON-6 is not edited while operations looks at it', async () => {
    const { applicant, path } = await submitApplication(service)
    const answer = await as(service.app, applicant)
      .patch(path)
      .set('if-match', '"2"')
      .send({ links: [] })
    expect(answer.body).toMatchObject({
      type: '/problems/illegal-transition',
      state: 'submitted',
      action: 'edit',
    })
  })
})
