import { IsvConfirmed, IsvReturned } from '@emporium/events'
import { newId } from '@emporium/service-kit'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor, imageSheet, plainSheet, saasSheet, sendSheet } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
})
afterAll(() => service.stop())

const send = (path: string, actor: TestActor | undefined, body: object) =>
  as(service.app, actor).post(`${path}/isv-confirmations`).send(body)
const image = { productType: 'image', sheet: imageSheet }

describe('ON-8 sending a sheet', () => {
  it('ON-8 waits for operations, and says so to both sides', async () => {
    const { path, owner, officer, vendorId, legalName } = await approveVendor(service)
    const sent = await send(path, owner, image)
    expect(sent.status).toBe(201)
    expect(sent.body).toMatchObject({
      vendorId,
      vendorName: legalName,
      productType: 'image',
      status: 'submitted',
      round: 1,
      sheet: imageSheet,
      feedback: null,
      actions: [],
      timeline: [],
    })
    const seen = await as(service.app, officer).get(
      `/api/v1/isv-confirmations/${sent.body.id as string}`,
    )
    expect(seen.body.actions).toEqual(['confirm', 'return'])
    expect((await as(service.app, owner).get(path)).body.isvFor).toEqual([])
  })

  it('ON-8 takes one sheet per type at a time, also at the same moment', async () => {
    const { path, owner } = await approveVendor(service)
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(path, owner, image)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409])
    expect(answers.find(({ status }) => status === 409)?.body.type).toBe(
      '/problems/isv-sheet-already-sent',
    )
    const other = await send(path, owner, { productType: 'saas', sheet: saasSheet })
    expect(other.status).toBe(201)
  })

  it('ON-8 wants none for a type that is confirmed', async () => {
    const { path, owner } = await approveVendor(service, { confirmIsvFor: ['image'] })
    const answer = await send(path, owner, image)
    expect(answer.status).toBe(409)
    expect(answer.body.type).toBe('/problems/isv-already-confirmed')
  })

  it('ON-8 is for owner and publisher', async () => {
    const { path, member, vendorId } = await approveVendor(service)
    for (const role of ['support', 'finance', 'read_only'] as const)
      expect((await send(path, member(role), image)).status).toBe(403)
    expect((await send(path, undefined, image)).status).toBe(401)
    expect((await send(path, service.actors.client(vendorId), image)).status).toBe(403)
    expect((await send(path, service.actors.seller(), image)).status).toBe(404)
    expect((await send(path, service.actors.staff('admin'), image)).status).toBe(403)
    expect((await send(path, member('publisher'), image)).status).toBe(201)
  })

  const without = (name: string, sheet: object) =>
    Object.fromEntries(Object.entries(sheet).filter(([key]) => key !== name))

  it.each([
    [
      'image',
      plainSheet,
      ['#/sheet/osFamily', '#/sheet/operatingSystem', '#/sheet/regions', '#/sheet/hasBootScript'],
    ],
    ['image', { ...imageSheet, regions: [] }, ['#/sheet/regions']],
    ['image', { ...imageSheet, regions: ['mars-1'] }, ['#/sheet/regions/0']],
    ['image', { ...imageSheet, summary: ' ' }, ['#/sheet/summary']],
    ['image', { ...imageSheet, version: '1\n2' }, ['#/sheet/version']],
    ['image', { ...imageSheet, colour: 'red' }, ['#/sheet/colour']],
    ['image', { ...imageSheet, serviceUrl: 'https://a.example' }, ['#/sheet/serviceUrl']],
    ['image', { ...imageSheet, releaseStatus: 'beta' }, ['#/sheet/releaseStatus']],
    ['image', { ...imageSheet, thirdPartyLicences: true }, ['#/sheet/licenceDetails']],
    ['image', { ...imageSheet, supportContact: 'call us' }, ['#/sheet/supportContact']],
    ['image', { ...imageSheet, category: 'operations' }, ['#/sheet/category']],
    ['image', without('hasBootScript', imageSheet), ['#/sheet/hasBootScript']],
    ['saas', plainSheet, ['#/sheet/serviceUrl']],
    ['saas', { ...saasSheet, serviceUrl: 'http://larch.example' }, ['#/sheet/serviceUrl']],
    ['saas', { ...saasSheet, osFamily: 'linux' }, ['#/sheet/osFamily']],
    ['book', imageSheet, ['#/productType']],
    ['image', undefined, ['#/sheet']],
  ])('ON-8 names the wrong field of a sheet for %s: %j', async (productType, sheet, pointers) => {
    const { path, owner } = await approveVendor(service)
    const answer = await send(path, owner, { productType, sheet })
    expect(answer.status).toBe(400)
    expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(pointers)
  })
})

describe('ON-8 deciding on a sheet', () => {
  it('ON-8 confirms: the vendor may submit this type from now on', async () => {
    const { sheetPath, path, owner, officer, id, vendorId } = await sendSheet(service)
    const answer = await as(service.app, officer).post(`${sheetPath}/confirm`)
    expect(answer.body).toMatchObject({
      status: 'confirmed',
      actions: [],
      timeline: [{ verb: 'confirm', isOperations: true }],
    })
    expect((await as(service.app, owner).get(path)).body.isvFor).toEqual(['image'])
    expect(await service.published(IsvConfirmed)).toContainEqual({
      vendorId,
      productType: 'image',
      confirmationId: id,
      sheet: imageSheet,
    })
  })

  it('ON-8 returns with feedback; the vendor sends a better sheet', async () => {
    const { sheetPath, owner, officer, id, vendorId } = await sendSheet(service)
    const feedback = 'Which version of the operating system?'
    const returned = await as(service.app, officer).post(`${sheetPath}/return`).send({ feedback })
    expect(returned.body).toMatchObject({ status: 'returned', feedback })
    expect(await service.published(IsvReturned)).toContainEqual({
      vendorId,
      productType: 'image',
      confirmationId: id,
      feedback,
      said: { feedback, remarks: [] },
    })
    expect((await as(service.app, owner).get(sheetPath)).body.actions).toEqual(['resubmit'])
    const sheet = { ...imageSheet, operatingSystem: 'Ubuntu 24.04.1' }
    const again = await as(service.app, owner).post(`${sheetPath}/resubmit`).send({ sheet })
    expect(again.body).toMatchObject({ status: 'submitted', round: 2, sheet })
    const twice = await as(service.app, owner).post(`${sheetPath}/resubmit`).send({ sheet })
    expect(twice.body.type).toBe('/problems/illegal-transition')
  })

  it('ON-8 checks a resubmitted sheet as the first', async () => {
    const { sheetPath, owner, officer } = await sendSheet(service)
    await as(service.app, officer).post(`${sheetPath}/return`).send({ feedback: 'More' })
    const answer = await as(service.app, owner)
      .post(`${sheetPath}/resubmit`)
      .send({ sheet: plainSheet })
    expect(answer.body.errors[0].pointer).toBe('#/sheet/osFamily')
    expect((await as(service.app, owner).get(sheetPath)).body.status).toBe('returned')
  })

  it('ON-8 lets one of two officers win, and says it once', async () => {
    const { sheetPath, officer, id } = await sendSheet(service)
    const other = as(service.app, service.actors.staff('admin'))
    const answers = await Promise.all([
      as(service.app, officer).post(`${sheetPath}/confirm`),
      other.post(`${sheetPath}/return`).send({ feedback: 'No' }),
      other.post(`${sheetPath}/confirm`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409])
    const said = [
      ...(await service.published(IsvConfirmed)),
      ...(await service.published(IsvReturned)),
    ]
    expect(said.filter(({ confirmationId }) => confirmationId === id)).toHaveLength(1)
  })

  it('ON-8 is for officers who are not of the company', async () => {
    const { sheetPath, owner } = await sendSheet(service)
    for (const [verb, body] of [
      ['confirm', undefined],
      ['return', { feedback: 'No' }],
    ] as const) {
      const say = async (actor?: TestActor) =>
        (await as(service.app, actor).post(`${sheetPath}/${verb}`).send(body)).status
      expect(await say()).toBe(401)
      for (const actor of [owner, service.actors.buyer(), service.actors.staff('reviewer')])
        expect(await say(actor)).toBe(403)
    }
    const admin = service.actors.staff('admin')
    const lost = await as(service.app, admin).post(`/api/v1/isv-confirmations/${newId()}/confirm`)
    expect(lost.status).toBe(404)
    const silent = await as(service.app, admin).post(`${sheetPath}/return`).send({})
    expect(silent.body.errors).toEqual([expect.objectContaining({ pointer: '#/feedback' })])
  })

  it('ON-8 lets only the company send a better sheet', async () => {
    const { sheetPath, member, officer } = await sendSheet(service)
    await as(service.app, officer).post(`${sheetPath}/return`).send({ feedback: 'More' })
    const say = async (actor?: TestActor) =>
      (await as(service.app, actor).post(`${sheetPath}/resubmit`).send({ sheet: imageSheet }))
        .status
    expect(await say()).toBe(401)
    expect(await say(service.actors.seller())).toBe(404)
    expect(await say(officer)).toBe(403)
    expect(await say(member('finance'))).toBe(403)
    expect(await say(member('publisher'))).toBe(200)
  })
})

describe('ON-8 who sees sheets', () => {
  it('ON-8 keeps them between the company and staff', async () => {
    const { sheetPath, member, vendorId } = await sendSheet(service)
    const see = async (actor?: TestActor) => (await as(service.app, actor).get(sheetPath)).status
    expect(await see()).toBe(401)
    expect(await see(member('read_only'))).toBe(200)
    expect(await see(service.actors.client(vendorId, 'vendor:read'))).toBe(200)
    expect(await see(service.actors.client(vendorId, 'catalog:write'))).toBe(403)
    expect(await see(service.actors.staff('reviewer'))).toBe(200)
    expect(await see(service.actors.seller())).toBe(404)
    expect(await see(service.actors.buyer())).toBe(404)
  })

  it('ON-8 lists own sheets; operations narrows all of them', async () => {
    const one = await sendSheet(service)
    const two = await sendSheet(service)
    await as(service.app, two.officer).post(`${two.sheetPath}/confirm`)
    const ids = async (actor: TestActor, query = '') =>
      (await as(service.app, actor).get(`/api/v1/isv-confirmations${query}`)).body.items.map(
        (item: { id: string }) => item.id,
      )
    expect(await ids(one.owner)).toEqual([one.id])
    expect(await ids(one.owner, `?vendorId=${two.vendorId}`)).toEqual([])
    expect(await ids(one.officer, `?vendorId=${two.vendorId}`)).toEqual([two.id])
    expect(await ids(one.officer, `?vendorId=${two.vendorId}&status=submitted`)).toEqual([])
    const all = await ids(one.officer)
    expect(all).toEqual(expect.arrayContaining([one.id, two.id]))
    const page = await as(service.app, one.officer).get('/api/v1/isv-confirmations?limit=1')
    expect(await ids(one.officer, `?limit=1&cursor=${page.body.nextCursor as string}`)).toEqual([
      all[1],
    ])
    expect(await ids(one.officer, `?q=${encodeURIComponent(one.legalName)}`)).toEqual([one.id])
    expect(await ids(one.officer, `?q=${one.legalName}&productType=saas`)).toEqual([])
    const oldest = await ids(one.officer, '?sort=oldest&limit=100')
    expect(oldest).toEqual((await ids(one.officer, '?limit=100')).toReversed())
    const buyer = service.actors.buyer()
    expect((await as(service.app, buyer).get('/api/v1/isv-confirmations')).status).toBe(403)
    expect((await as(service.app).get('/api/v1/isv-confirmations')).status).toBe(401)
  })
})
