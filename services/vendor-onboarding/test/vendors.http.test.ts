import { vendorRoles } from '@emporium/domain'
import { VendorReinstated, VendorSuspended } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import {
  approveVendor,
  completeForm,
  imageSheet,
  suspendVendor,
  termsVersion,
} from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

const contact = { email: 'new@larch.example', phone: '0301234567' }
const patch = (path: string, actor: TestActor | undefined, body: object, match = '"1"') =>
  as(service.app, actor).patch(`${path}/contact`).set('if-match', match).send(body)

describe('SP-4 seller information', () => {
  it('SP-4 shows members what the application said', async () => {
    const { path, owner, vendorId, legalName, applicationId } = await approveVendor(service, {
      confirmIsvFor: ['image'],
    })
    const answer = await as(service.app, owner).get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers['etag']).toBe('"1"')
    expect(answer.body).toEqual({
      id: vendorId,
      slug: expect.stringMatching(/^larch-[0-9a-f]{8}-gmbh$/),
      name: legalName,
      status: 'active',
      revision: 1,
      company: completeForm(legalName).company,
      contact: completeForm().contact,
      isvFor: ['image'],
      applicationId,
      since: service.clock.now().toISOString(),
      actions: ['changeContact', 'requestCompanyChange', 'sendIsvSheet'],
      nextTerms: null,
      suspension: null,
      acceptedTerms: {
        version: termsVersion,
        acceptedBy: 'Bea Buyer',
        acceptedAt: service.clock.now().toISOString(),
        isCurrent: true,
      },
      timeline: [],
    })
  })

  it('SP-4 is seen by every member, by staff and by own programs; by nobody else', async () => {
    const { path, vendorId, member } = await approveVendor(service)
    const see = async (actor?: TestActor) => (await as(service.app, actor).get(path)).status
    for (const role of vendorRoles) expect(await see(member(role))).toBe(200)
    for (const role of ['onboarding_officer', 'reviewer', 'admin'] as const)
      expect(await see(service.actors.staff(role))).toBe(200)
    expect(await see(service.actors.client(vendorId, 'vendor:read'))).toBe(200)
    expect(await see()).toBe(401)
    for (const actor of [
      service.actors.buyer(),
      service.actors.seller(),
      service.actors.client(newId(), 'vendor:read'),
    ])
      expect(await see(actor)).toBe(404)
    const unknown = newId()
    const lost = service.actors.seller({ vendorId: unknown })
    expect((await as(service.app, lost).get(`/api/v1/vendors/${unknown}`)).status).toBe(404)
  })

  it('PA-1 RFC 6750: a program without the scope is told which would do', async () => {
    const { path, vendorId } = await approveVendor(service)
    const program = service.actors.client(vendorId, 'catalog:write', 'orders:read')
    const { status, body, headers } = await as(service.app, program).get(path)
    expect([status, body.type, body.scopes]).toEqual([
      403,
      '/problems/insufficient-scope',
      ['vendor:read'],
    ])
    expect(headers['www-authenticate']).toBe(
      'Bearer error="insufficient_scope", scope="vendor:read"',
    )
  })

  it('SP-4 shows anyone the public face alone', async () => {
    const { path, vendorId, legalName } = await approveVendor(service)
    const { body } = await as(service.app).get(`${path}/profile`)
    expect(body).toEqual({
      id: vendorId,
      name: legalName,
      slug: expect.any(String),
      website: 'https://larch.example',
      country: 'DE',
      since: service.clock.now().toISOString(),
    })
    expect((await as(service.app).get(`/api/v1/vendors/${newId()}/profile`)).status).toBe(404)
    const wrong = await as(service.app).get('/api/v1/vendors/larch/profile')
    expect(wrong.body.errors).toEqual([expect.objectContaining({ pointer: '#/id', in: 'path' })])
  })

  it('SP-4 lets owner and publisher change the contact, and keeps the rest', async () => {
    const { path, owner, member } = await approveVendor(service)
    const changed = await patch(path, owner, contact)
    expect(changed.status).toBe(200)
    expect(changed.headers['etag']).toBe('"2"')
    expect(changed.body.contact).toEqual({ ...completeForm().contact, ...contact })
    expect((await patch(path, member('publisher'), { name: 'Bo' }, '"2"')).status).toBe(200)
    const seen = await as(service.app, owner).get(path)
    expect(seen.body.contact).toMatchObject({ name: 'Bo', email: 'new@larch.example' })
  })

  it('SP-4 refuses others, and an older state', async () => {
    const { path, owner, member, vendorId } = await approveVendor(service)
    for (const role of ['support', 'finance', 'read_only'] as const)
      expect((await patch(path, member(role), contact)).status).toBe(403)
    expect((await patch(path, service.actors.staff('admin'), contact)).status).toBe(403)
    expect((await patch(path, service.actors.client(vendorId), contact)).status).toBe(403)
    expect((await patch(path, service.actors.seller(), contact)).status).toBe(404)
    expect((await patch(path, undefined, contact)).status).toBe(401)
    const race = await Promise.all([1, 2, 3].map(() => patch(path, owner, contact)))
    expect(race.map(({ status }) => status).sort()).toEqual([200, 412, 412])
    const unsaid = (who: Parameters<typeof as>[1]) =>
      as(service.app, who).patch(`${path}/contact`).send(contact)
    expect((await unsaid(owner)).status).toBe(428)
    expect((await unsaid(service.actors.seller())).status).toBe(404)
    expect((await unsaid(member('finance'))).status).toBe(403)
  })

  it.each([
    [{ email: 'nobody' }, '#/email'],
    [{ phone: '12' }, '#/phone'],
    [{ name: '' }, '#/name'],
    [{ jobTitle: null }, '#/jobTitle'],
    [{ name: 'Ada\u0000' }, '#/name'],
    [{ legalName: 'Other' }, '#/legalName'],
  ])('SP-4 names the wrong field of %j', async (body, pointer) => {
    const { path, owner } = await approveVendor(service)
    const answer = await patch(path, owner, body)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })])
  })
})

describe('ON-7 operations and vendors', () => {
  it('ON-7 finds vendors by name and state, in pages', async () => {
    const first = await approveVendor(service, { confirmIsvFor: ['saas'] })
    const officer = as(service.app, service.actors.staff('onboarding_officer'))
    const found = await officer.get(`/api/v1/vendors?q=${encodeURIComponent(first.legalName)}`)
    expect(found.body.items).toEqual([
      expect.objectContaining({ id: first.vendorId, isvFor: ['saas'] }),
    ])
    const page = await officer.get('/api/v1/vendors?limit=1')
    expect(page.body.items[0].id).toBe(first.vendorId)
    const next = await officer.get(
      `/api/v1/vendors?limit=1&cursor=${page.body.nextCursor as string}`,
    )
    expect(next.body.items[0].id).not.toBe(first.vendorId)
    const none = await officer.get(
      `/api/v1/vendors?status=suspended&q=${encodeURIComponent(first.legalName)}`,
    )
    expect(none.body.items).toEqual([])
  })

  it('ON-7 lists vendors for staff alone', async () => {
    const list = async (actor?: TestActor) =>
      (await as(service.app, actor).get('/api/v1/vendors')).status
    expect(await list()).toBe(401)
    expect(await list(service.actors.seller())).toBe(403)
    expect(await list(service.actors.buyer())).toBe(403)
    expect(await list(service.actors.staff('reviewer'))).toBe(200)
  })

  it('ON-7 suspends with a reason and reinstates', async () => {
    const { path, owner, vendorId } = await approveVendor(service)
    const admin = as(service.app, service.actors.staff('admin'))
    await suspendVendor(service, vendorId, 'Malware')
    const suspended = await admin.get(path)
    expect(suspended.body).toMatchObject({
      status: 'suspended',
      actions: ['reinstate'],
      timeline: [{ verb: 'suspend', reason: 'Malware', isOperations: true }],
    })
    expect((await as(service.app).get(`${path}/profile`)).status).toBe(404)
    const sheet = await as(service.app, owner)
      .post(`${path}/isv-confirmations`)
      .send({ productType: 'image', sheet: imageSheet })
    expect(sheet.body.type).toBe('/problems/vendor-suspended')
    const twice = await admin.post(`${path}/suspend`).send({ reason: 'Malware' })
    expect(twice.body.type).toBe('/problems/illegal-transition')
    const back = await admin.post(`${path}/reinstate`).send({ reason: 'Cleaned' })
    expect(back.body).toMatchObject({ status: 'active', actions: ['suspend', 'stopSales'] })
    expect((await as(service.app).get(`${path}/profile`)).status).toBe(200)
    const told = async (event: typeof VendorSuspended | typeof VendorReinstated) =>
      (await service.published(event)).filter((payload) => payload.vendorId === vendorId)
    expect(await told(VendorSuspended)).toEqual([{ vendorId, reason: 'Malware' }])
    expect(await told(VendorReinstated)).toEqual([{ vendorId, reason: 'Cleaned' }])
  })

  it.each(['suspend', 'reinstate'])('ON-7 leaves %s to admins', async (verb) => {
    const { path, owner } = await approveVendor(service)
    const say = (actor?: TestActor) =>
      as(service.app, actor).post(`${path}/${verb}`).send({ reason: 'x' })
    expect((await say()).status).toBe(401)
    for (const actor of [owner, service.actors.buyer(), service.actors.staff('onboarding_officer')])
      expect((await say(actor)).status).toBe(403)
    const admin = as(service.app, service.actors.staff('admin'))
    const lost = await admin.post(`/api/v1/vendors/${newId()}/${verb}`).send({ reason: 'x' })
    expect(lost.status).toBe(404)
    const silent = await admin.post(`${path}/${verb}`).send({})
    expect(silent.body.errors).toEqual([expect.objectContaining({ pointer: '#/reason' })])
  })
})
