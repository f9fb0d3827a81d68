import { CompanyChangeDeclined, CompanyChanged, CompanyChangeRequested } from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor, suspendVendor } from './factories.ts'

const all = '/api/v1/company-changes'
let service: TestService
let officer: TestActor
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
  officer = service.actors.staff('onboarding_officer')
})
afterAll(() => service.stop())

type Vendor = Awaited<ReturnType<typeof approveVendor>>
const grounds = 'The company was renamed; see the register, entry 7.'
const ask = (vendor: Vendor, wanted: object, actor = vendor.owner) =>
  as(service.app, actor).post(`${vendor.path}/company-changes`).send({ wanted, grounds })
async function asked(wanted: object = { legalName: 'Alder AG' }) {
  const vendor = await approveVendor(service)
  const { body, status } = await ask(vendor, wanted)
  expect(status).toBe(201)
  return { vendor, id: body.id as string, path: `${all}/${body.id as string}`, body }
}
const desk = () => as(service.app, officer)

describe('SP-4 asking for other legal data', () => {
  it('SP-4 keeps what was there and what is wanted, and tells operations', async () => {
    const { vendor, id, body } = await asked({ legalName: ' Alder AG ', country: 'CH' })
    expect(body).toMatchObject({
      status: 'requested',
      before: { legalName: vendor.legalName, country: 'DE', registrationNumber: 'HRB 123456 B' },
      wanted: { legalName: 'Alder AG', country: 'CH', registrationNumber: 'HRB 123456 B' },
      grounds,
      actions: ['withdraw'],
    })
    const told = await service.published(CompanyChangeRequested)
    expect(told).toContainEqual({
      changeId: id,
      vendorId: vendor.vendorId,
      companyName: vendor.legalName,
    })
    const seen = await as(service.app, vendor.owner).get(vendor.path)
    expect(seen.body.company.legalName).toBe(vendor.legalName)
    expect(seen.body.actions).toContain('requestCompanyChange')
  })

  it.each([
    [{}, '#/wanted'],
    [{ country: 'Germany' }, '#/wanted/country'],
    [{ website: 'http://larch.example' }, '#/wanted/website'],
    [{ legalName: '  ' }, '#/wanted/legalName'],
    [{ slug: 'alder' }, '#/wanted/slug'],
    [{ country: 'DE' }, '#/wanted'],
  ])('SP-4 names what is wrong with %j', async (wanted, pointer) => {
    const answer = await ask(await approveVendor(service), wanted)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ pointer }))
  })

  it('SP-4 lets one request wait at a time, also of two at once', async () => {
    const vendor = await approveVendor(service)
    const answers = await Promise.all([
      ask(vendor, { legalName: 'One AG' }),
      ask(vendor, { legalName: 'Two AG' }),
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(refused?.body.type).toBe('/problems/company-change-already-requested')
  })

  it('SP-4 leaves asking to the owner; a suspended company may ask too', async () => {
    const vendor = await approveVendor(service)
    const wanted = { legalName: 'Alder AG' }
    expect((await ask(vendor, wanted, vendor.member('publisher'))).status).toBe(403)
    expect((await ask(vendor, wanted, service.actors.seller())).status).toBe(404)
    await suspendVendor(service, vendor.vendorId, 'Unclear owner')
    expect((await ask(vendor, wanted)).status).toBe(201)
  })

  it('SP-4 lets the owner take it back before it is decided', async () => {
    const { vendor, path } = await asked()
    const own = as(service.app, vendor.owner)
    expect((await own.post(`${path}/withdraw`)).body.status).toBe('withdrawn')
    expect((await desk().post(`${path}/grant`).send({})).status).toBe(409)
    expect((await ask(vendor, { legalName: 'Again AG' })).status).toBe(201)
  })
})

describe('SP-4 deciding', () => {
  it('SP-4 changes the company as asked for, once, and says so', async () => {
    const { vendor, id, path } = await asked()
    const before = (await as(service.app, vendor.owner).get(vendor.path)).body
    const answers = await Promise.all([1, 2].map(() => desk().post(`${path}/grant`).send({})))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const after = (await as(service.app, vendor.owner).get(vendor.path)).body
    expect(after).toMatchObject({
      name: 'Alder AG',
      company: { ...before.company, legalName: 'Alder AG' },
      slug: before.slug,
      revision: before.revision + 1,
    })
    const told = (await service.published(CompanyChanged)).filter(({ changeId }) => changeId === id)
    expect(told).toEqual([{ changeId: id, vendorId: vendor.vendorId, companyName: 'Alder AG' }])
    const seen = (await as(service.app, vendor.owner).get(path)).body
    expect(seen.timeline).toEqual([
      expect.objectContaining({
        verb: 'grant',
        by: officer.name.split(' ')[0],
        isOperations: true,
      }),
    ])
  })

  it('SP-4 declines with a reason that the vendor reads', async () => {
    const { vendor, id, path } = await asked()
    await desk().post(`${path}/decline`).send({}).expect(400)
    await desk().post(`${path}/decline`).send({ reason: 'Not in the register.' }).expect(200)
    const seen = (await as(service.app, vendor.owner).get(path)).body
    expect(seen).toMatchObject({ status: 'declined', answer: 'Not in the register.', actions: [] })
    const told = await service.published(CompanyChangeDeclined)
    expect(told).toContainEqual(expect.objectContaining({ changeId: id, reason: seen.answer }))
    const { company } = (await as(service.app, vendor.owner).get(vendor.path)).body
    expect(company.legalName).toBe(vendor.legalName)
  })

  it('SP-4 lets nobody decide on their own company', async () => {
    const { vendor, path } = await asked()
    const self = service.actors.staff('onboarding_officer', { memberships: [] } as never)
    expect((await as(service.app, vendor.owner).post(`${path}/grant`).send({})).status).toBe(403)
    expect((await as(service.app, self).post(`${path}/grant`).send({})).status).toBe(200)
  })

  it('SP-4 lists the requests of one company to it, and all to operations, longest waiting first', async () => {
    const first = await asked()
    service.clock.advance(60_000)
    const second = await asked()
    const own = await as(service.app, first.vendor.owner).get(all)
    expect(own.body.items.map(({ id }: { id: string }) => id)).toEqual([first.id])
    const foreign = await as(service.app, first.vendor.owner).get(
      `${all}?vendorId=${second.vendor.vendorId}`,
    )
    expect(foreign.body.items).toEqual([])
    const queue = await desk().get(`${all}?status=requested&sort=waiting&limit=100`)
    const ids = queue.body.items.map(({ id }: { id: string }) => id)
    expect(ids.indexOf(first.id)).toBeLessThan(ids.indexOf(second.id))
    expect((await as(service.app, first.vendor.owner).get(second.path)).status).toBe(404)
  })
})

describe('ON-7 a suspended vendor knows why', () => {
  it('ON-7 says why and since when, as long as it is suspended', async () => {
    const vendor = await approveVendor(service)
    const admin = service.actors.staff('admin')
    const suspend = (reason: string) => suspendVendor(service, vendor.vendorId, reason)
    const reinstate = as(service.app, admin).post(`${vendor.path}/reinstate`)
    const suspension = async () =>
      (await as(service.app, vendor.member('read_only')).get(vendor.path)).body.suspension
    expect(await suspension()).toBeNull()
    await suspend('Old complaint')
    await reinstate.send({ reason: 'Settled' }).expect(200)
    expect(await suspension()).toBeNull()
    service.clock.advance(60_000)
    await suspend('Malware in an image')
    expect(await suspension()).toEqual({
      reason: 'Malware in an image',
      since: service.clock.now().toISOString(),
      confirmBy: null,
    })
  })
})
