import { VendorReinstated, VendorSuspended } from '@emporium/events'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { buildCase, buildClaimedCase, passUnseen, reasons, saasListing } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

const say = (
  vendorId: string,
  event: typeof VendorSuspended | typeof VendorReinstated,
  sequence: number,
) => service.deliver(event as typeof VendorSuspended, { vendorId, reason: 'Malware' }, { sequence })

describe('ON-7 cases of a suspended vendor', () => {
  it('ON-7 cannot be passed while the vendor is suspended, and go on afterwards', async () => {
    const { url, vendorId, reviewer, seller } = await buildClaimedCase(service)
    const desk = as(service.app, reviewer)
    await say(vendorId, VendorSuspended, 10)
    const held = (await desk.get(url)).body
    expect(held).toMatchObject({ status: 'access_check', isOnHold: true })
    expect(held.actions).toContain('reject')
    expect(held.actions).not.toContain('passAccess')
    expect((await as(service.app, seller).get(url)).body.isOnHold).toBe(true)
    const refused = await desk.post(`${url}/pass-access`).send(passUnseen)
    expect(refused.body).toMatchObject({ status: 409, type: '/problems/case-on-hold' })
    await say(vendorId, VendorReinstated, 11)
    expect((await desk.get(url)).body).toMatchObject({ isOnHold: false })
    await desk.post(`${url}/pass-access`).send(passUnseen).expect(200)
    await desk.post(`${url}/pass-information`).expect(200)
  })

  it('ON-7 cannot reach the shelf by the last check either', async () => {
    const { url, vendorId, reviewer } = await buildClaimedCase(service, { listing: saasListing() })
    await say(vendorId, VendorSuspended, 20)
    const refused = await as(service.app, reviewer).post(`${url}/pass-information`)
    expect(refused.body.type).toBe('/problems/case-on-hold')
    expect((await as(service.app, reviewer).get(url)).body).toMatchObject({
      status: 'information_check',
      verdicts: [],
    })
  })

  it('ON-7 can be rejected and talked about all the same', async () => {
    const { url, vendorId, reviewer, seller } = await buildClaimedCase(service)
    await say(vendorId, VendorSuspended, 30)
    await as(service.app, seller).post(`${url}/messages`).send({ text: 'Why?' }).expect(201)
    const rejected = await as(service.app, reviewer).post(`${url}/reject`).send({ reasons })
    expect(rejected.body).toMatchObject({ status: 'rejected', isOnHold: false })
  })

  it('ON-7 are held whether the suspension is heard before or after the case, once or twice', async () => {
    const { url, vendorId } = await buildCase(service)
    const state = async () =>
      (await as(service.app, service.actors.staff('reviewer')).get(url)).body.isOnHold
    const first = await say(vendorId, VendorSuspended, 40)
    await say(vendorId, VendorReinstated, 42)
    await service.deliver(
      VendorSuspended,
      { vendorId, reason: 'x' },
      { id: first.id, sequence: 40 },
    )
    await say(vendorId, VendorSuspended, 41)
    expect(await state()).toBe(false)
    await say(vendorId, VendorSuspended, 43)
    expect(await state()).toBe(true)
    const later = await buildCase(service, { vendorId })
    const desk = as(service.app, service.actors.staff('reviewer'))
    expect((await desk.get(later.url)).body.isOnHold).toBe(true)
  })

  it('ON-7 of others go on', async () => {
    const [bad, good] = [await buildCase(service), await buildClaimedCase(service)]
    await say(bad.vendorId, VendorSuspended, 50)
    await as(service.app, good.reviewer)
      .post(`${good.url}/pass-access`)
      .send(passUnseen)
      .expect(200)
  })

  it('ON-7 says of a pass and a suspension at the same moment one thing', async () => {
    const { url, vendorId, reviewer } = await buildClaimedCase(service)
    const [answer] = await Promise.all([
      as(service.app, reviewer).post(`${url}/pass-access`).send(passUnseen),
      say(vendorId, VendorSuspended, 60),
    ])
    const { status, isOnHold } = (await as(service.app, reviewer).get(url)).body
    expect(isOnHold).toBe(true)
    expect(status).toBe(answer.status === 200 ? 'information_check' : 'access_check')
    const next = await as(service.app, reviewer).post(`${url}/pass-information`)
    expect(next.status).toBe(409)
  })
})
