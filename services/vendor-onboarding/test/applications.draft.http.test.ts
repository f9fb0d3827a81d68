import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { completeForm, createDraft, submitApplication } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

const path = '/api/v1/vendor-applications'

describe('ON-4 a draft', () => {
  it('ON-4 may be empty, and keeps what is written', async () => {
    const applicant = service.actors.buyer()
    const created = await as(service.app, applicant).post(path).send({})
    expect(created.status).toBe(201)
    expect(created.headers['etag']).toBe('"1"')
    expect(created.body).toMatchObject({
      status: 'draft',
      round: 0,
      actions: ['edit', 'submit', 'writeMessage'],
      company: { legalName: null },
      support: { channels: [] },
      timeline: [],
    })
    const edited = await as(service.app, applicant)
      .patch(`${path}/${created.body.id as string}`)
      .set('if-match', '"1"')
      .send({
        company: { legalName: '  Larch  ' },
        product: { thirdPartyLicences: { included: false } },
      })
    expect(edited.status).toBe(200)
    expect(edited.headers['etag']).toBe('"2"')
    expect(edited.body.company).toMatchObject({ legalName: 'Larch', country: null })
    const kept = await as(service.app, applicant).get(`${path}/${created.body.id as string}`)
    expect(kept.headers['etag']).toBe('"2"')
    expect(kept.body.product.thirdPartyLicences).toEqual({ included: false, details: null })
  })

  it('ON-6 takes back the whole form as it was sent, and clears a field that was emptied', async () => {
    const { applicant, path: draft } = await createDraft(service)
    const { company, contact, product, support, links } = (
      await as(service.app, applicant).get(draft)
    ).body
    expect({ company, contact, product, support, links }).toEqual(completeForm())
    const again = await as(service.app, applicant)
      .patch(draft)
      .set('if-match', '"1"')
      .send({ company: { ...company, website: '' }, contact, product, support, links })
    expect(again.body.company).toEqual({ ...company, website: null })
  })

  it('ON-6 refuses an edit of an older state, and one that does not say which', async () => {
    const { applicant, path: draft, etag } = await createDraft(service)
    const edit = (match: string) =>
      as(service.app, applicant).patch(draft).set('if-match', match).send({ links: [] })
    expect((await edit(etag)).status).toBe(200)
    const stale = await edit(etag)
    expect(stale.status).toBe(412)
    expect(stale.body).toMatchObject({ type: '/problems/stale-edit', revision: 2 })
    expect((await as(service.app, applicant).patch(draft).send({ links: [] })).status).toBe(428)
  })

  it('ON-6 lets one of two edits at the same moment win', async () => {
    const { applicant, path: draft, etag } = await createDraft(service)
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((legalName) =>
        as(service.app, applicant)
          .patch(draft)
          .set('if-match', etag)
          .send({ company: { legalName } }),
      ),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412])
  })

  it('ON-4 allows one open application per account, also at the same moment', async () => {
    const applicant = service.actors.buyer()
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => as(service.app, applicant).post(path).send({})),
    )
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1)
    for (const { body } of answers.filter(({ status }) => status !== 201))
      expect(body.type).toBe('/problems/application-already-open')
    expect((await as(service.app, applicant).get(path)).body.items).toHaveLength(1)
  })

  it('PA-1 answers the same Idempotency-Key with the same application', async () => {
    const applicant = service.actors.buyer()
    const key = newId()
    const create = (form: object) =>
      as(service.app, applicant).post(path).set('idempotency-key', key).send(form)
    const first = await create({ links: [] })
    expect((await create({ links: [] })).body).toEqual(first.body)
    expect((await create({})).body.type).toBe('/problems/idempotency-key-reused')
  })

  it.each([
    [{ company: { website: 'http://larch.example' } }, '#/company/website'],
    [{ company: { website: 'javascript:alert(1)' } }, '#/company/website'],
    [{ company: { website: 'https://user:pw@larch.example' } }, '#/company/website'],
    [{ company: { country: 'Germany' } }, '#/company/country'],
    [{ company: { country: 'ZZ' } }, '#/company/country'],
    [{ company: { legalName: 'Larch\u0000' } }, '#/company/legalName'],
    [{ company: { legalName: 'Larch\nSystems' } }, '#/company/legalName'],
    [{ company: { legalName: 'Larch\u202eSystems' } }, '#/company/legalName'],
    [{ company: { address: 'Street\u0007' } }, '#/company/address'],
    [{ company: { legalName: 'x'.repeat(201) } }, '#/company/legalName'],
    [{ company: { legalName: 7 } }, '#/company/legalName'],
    [{ company: { owner: 'Ada' } }, '#/company/owner'],
    [{ status: 'approved' }, '#/status'],
    [{ contact: { email: 'ada' } }, '#/contact/email'],
    [{ contact: { email: 'ada@larch' } }, '#/contact/email'],
    [{ contact: { phone: 'call me' } }, '#/contact/phone'],
    [{ contact: { phone: '+1234567890123456' } }, '#/contact/phone'],
    [{ product: { type: 'book' } }, '#/product/type'],
    [{ product: { billingModel: 'barter' } }, '#/product/billingModel'],
    [
      { product: { thirdPartyLicences: { included: 'yes' } } },
      '#/product/thirdPartyLicences/included',
    ],
    [{ support: { contact: 'the lobby' } }, '#/support/contact'],
    [{ support: { channels: ['Pager\u0001'] } }, '#/support/channels/0'],
    [{ links: ['https://larch.example', 'ftp://larch.example'] }, '#/links/1'],
    [{ links: Array.from({ length: 11 }, (_, n) => `https://larch.example/${n}`) }, '#/links'],
  ])('ON-4 names the wrong field of %j', async (form, pointer) => {
    const answer = await as(service.app, service.actors.buyer()).post(path).send(form)
    expect(answer.status).toBe(400)
    expect(answer.type).toBe('application/problem+json')
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
  })
})

describe('ON-6 who sees an application', () => {
  it('ON-6 keeps it between its applicant and operations', async () => {
    const { applicant, path: draft } = await createDraft(service)
    const get = async (actor: Parameters<typeof as>[1]) =>
      (await as(service.app, actor).get(draft)).status
    expect(await get(applicant)).toBe(200)
    expect(await get(service.actors.staff('onboarding_officer'))).toBe(200)
    expect(await get(service.actors.staff('admin'))).toBe(200)
    expect(await get(undefined)).toBe(401)
    expect(await get(service.actors.buyer())).toBe(404)
    expect(await get(service.actors.seller())).toBe(404)
    expect(await get(service.actors.staff('reviewer'))).toBe(404)
    expect(await get(service.actors.client(newId()))).toBe(403)
  })

  it('ON-6 lets nobody else write in it', async () => {
    const { path: draft, etag } = await createDraft(service)
    const patch = async (actor: Parameters<typeof as>[1]) =>
      (await as(service.app, actor).patch(draft).set('if-match', etag).send({ links: [] })).status
    expect(await patch(undefined)).toBe(401)
    expect(await patch(service.actors.buyer())).toBe(404)
    expect(await patch(service.actors.staff('onboarding_officer'))).toBe(403)
    expect((await as(service.app).post(path).send({})).status).toBe(401)
  })

  it('ON-6 lists own applications; operations searches all, in pages', async () => {
    const name = `Quill ${newId().slice(-8)}`
    const mine = await submitApplication(service, `${name} 100%`)
    await submitApplication(service, `${name} 2`)
    await submitApplication(service, `${name} 3`)
    const own = await as(service.app, mine.applicant).get(path)
    expect(own.body.items.map((item: { id: string }) => item.id)).toEqual([mine.id])
    const officer = as(service.app, service.actors.staff('onboarding_officer'))
    const search = `${path}?status=submitted&q=${encodeURIComponent(name.toLowerCase())}&limit=2`
    const first = await officer.get(search)
    const second = await officer.get(`${search}&cursor=${first.body.nextCursor as string}`)
    expect(
      [...first.body.items, ...second.body.items].map((item) => item.company.legalName),
    ).toEqual([`${name} 3`, `${name} 2`, `${name} 100%`])
    expect(second.body.nextCursor).toBeNull()
    const literal = await officer.get(`${path}?q=${encodeURIComponent(`${name} 100%`)}`)
    expect(literal.body.items).toHaveLength(1)
    expect((await officer.get(`${path}?q=${encodeURIComponent(`${name}%3`)}`)).body.items).toEqual(
      [],
    )
    expect((await officer.get(`${path}?status=approved&q=${name}`)).body.items).toEqual([])
    expect((await officer.get(`${path}?status=lost`)).body.errors[0].pointer).toBe('#/status')
    expect((await officer.get(`${path}?q=%00`)).body.errors[0].pointer).toBe('#/q')
  })
})
