import {
  VendorActHeld,
  VendorActSettled,
  VendorReinstated,
  VendorSuspended,
} from '@emporium/events'
import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { vendorOnboarding } from '../src/app.ts'
import { approveVendor } from './factories.ts'

let service: TestService
let first: TestActor
let second: TestActor
beforeAll(async () => {
  service = await createTestService(vendorOnboarding)
  first = service.actors.staff('admin', { name: 'Ada First' })
  second = service.actors.staff('admin', { name: 'Ben Second' })
})
afterAll(() => service.stop())

const home = '/api/v1/held-acts/vendor-onboarding'
const post = (path: string, body: object, actor: TestActor) =>
  as(service.app, actor).post(path).send(body)
const proceed = (id: string, actor = second) => post(`${home}/${id}/proceed`, {}, actor)
const suspensionsOf = async (id: string) =>
  (await service.published(VendorSuspended)).filter(({ vendorId }) => vendorId === id)

/** A vendor of which the suspension waits. */
async function held() {
  const vendor = await approveVendor(service)
  const answer = await post(`${vendor.path}/suspend`, { reason: 'Malware.' }, first).expect(202)
  expect(answer.body.status).toBe('active')
  const list = await as(service.app, second).get(`${home}?subjectId=${vendor.vendorId}`)
  const [act] = list.body.items as { id: string }[]
  return { ...vendor, act, actId: act?.id ?? '' }
}

describe('RV-7 ON-7 suspending a vendor', () => {
  it('ON-7 is held, and the vendor sees nothing of it', async () => {
    const { vendorId, legalName, act, actId, path, owner } = await held()
    expect(act).toMatchObject({
      kind: 'suspend_vendor',
      status: 'held',
      subjectId: vendorId,
      subjectName: legalName,
      concerns: null,
      causeId: null,
      proposedBy: { id: first.id, name: 'Ada First' },
      actions: ['proceed', 'cancel'],
    })
    expect(await suspensionsOf(vendorId)).toEqual([])
    const { body } = await as(service.app, owner).get(path).expect(200)
    expect(JSON.stringify(body)).not.toContain('Malware')
    expect((await service.published(VendorActHeld)).at(-1)).toMatchObject({ actId })
  })

  it('ON-7 happens once, with fifty who proceed at once', async () => {
    const { vendorId, actId, path } = await held()
    const admins = Array.from({ length: 50 }, () =>
      service.actors.staff('admin', { name: 'Ben Second' }),
    )
    const answers = await Promise.all(admins.map((admin) => proceed(actId, admin)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(await suspensionsOf(vendorId)).toEqual([{ vendorId, reason: 'Malware.' }])
    const { body } = await as(service.app, first).get(path)
    expect(body).toMatchObject({
      status: 'suspended',
      timeline: [{ verb: 'suspend', reason: 'Malware.', isOperations: true }],
    })
  })

  it('RV-7 is refused to who proposed it', async () => {
    const { actId, vendorId } = await held()
    const refused = await proceed(actId, first).expect(403)
    expect(refused.body.type).toBe('/problems/second-person-needed')
    expect(await suspensionsOf(vendorId)).toEqual([])
  })

  it('RV-7 is cancelled with a reason that who proposed it reads', async () => {
    const { actId, path } = await held()
    await post(`${home}/${actId}/cancel`, {}, second).expect(400)
    await post(`${home}/${actId}/cancel`, { reason: 'Talk first.' }, second).expect(200)
    await proceed(actId).expect(409)
    expect((await as(service.app, first).get(path)).body.status).toBe('active')
    expect((await service.published(VendorActSettled)).at(-1)).toMatchObject({
      actId,
      outcome: 'cancelled',
      settledBy: second.id,
      words: 'Talk first.',
    })
  })

  it('RV-7 is void when the vendor is suspended by then', async () => {
    const { actId, vendorId } = await held()
    const query = `UPDATE vendor_onboarding.vendors SET status = 'suspended' WHERE id = $1`
    await service.database.query(query, [vendorId])
    const { body } = await proceed(actId).expect(200)
    expect(body).toMatchObject({ status: 'void', voidedBy: 'illegal-transition' })
    expect(await suspensionsOf(vendorId)).toEqual([])
  })

  it('ON-7 a vendor is reinstated by one person', async () => {
    const { actId, path } = await held()
    await proceed(actId).expect(200)
    await post(`${path}/reinstate`, { reason: 'Cleaned.' }, first).expect(200)
  })

  it('RV-7 is seen by everybody of operations, who can do nothing about it', async () => {
    const { actId, vendorId } = await held()
    for (const role of ['onboarding_officer', 'reviewer'] as const) {
      const other = service.actors.staff(role)
      const list = await as(service.app, other).get(`${home}?subjectId=${vendorId}`).expect(200)
      expect(list.body.items).toMatchObject([{ id: actId, reason: 'Malware.', actions: [] }])
      await proceed(actId, other).expect(403)
    }
  })

  it('RV-7 is done at once where one person looks after everything', async () => {
    const { path, vendorId } = await approveVendor(service)
    const alone = await createTestService(vendorOnboarding, {
      database: service.database,
      key: service.key,
      clock: service.clock,
      environment: { SECOND_PERSON: 'off' },
    })
    try {
      const said = as(alone.app, first).post(`${path}/suspend`).send({ reason: 'Malware.' })
      expect((await said.expect(200)).body.status).toBe('suspended')
      expect(await suspensionsOf(vendorId)).toHaveLength(1)
    } finally {
      await alone.stop()
    }
  })
})

describe('RV-7 ON-7 stopping sales at once', () => {
  const hourMs = 3_600_000
  const reinstatementsOf = async (id: string) =>
    (await service.published(VendorReinstated)).filter(({ vendorId }) => vendorId === id)
  const stop = (path: string, actor = first) =>
    post(`${path}/stop-sales`, { reason: 'Malware.' }, actor)
  const actsOf = async (vendorId: string) => {
    const list = await as(service.app, second).get(`${home}?subjectId=${vendorId}`).expect(200)
    return list.body.items as { id: string; kind: string; status: string; lapsesAt: string }[]
  }
  /** A vendor whose sales one admin has stopped. */
  async function stopped() {
    const vendor = await approveVendor(service)
    const { body } = await stop(vendor.path).expect(200)
    const [act] = await actsOf(vendor.vendorId)
    return { ...vendor, body, act, actId: act?.id ?? '' }
  }

  it('RV-7 happens at once and by one person, who says why; the team reads until when', async () => {
    const { path } = await approveVendor(service)
    await post(`${path}/stop-sales`, {}, first).expect(400)
    const { vendorId, body, act, path: itself, owner } = await stopped()
    const confirmBy = new Date(service.clock.now().getTime() + 72 * hourMs).toISOString()
    const suspension = { reason: 'Malware.', confirmBy }
    expect(body).toMatchObject({ status: 'suspended', suspension })
    expect(act).toMatchObject({ kind: 'confirm_suspension', status: 'held', lapsesAt: confirmBy })
    expect(await suspensionsOf(vendorId)).toHaveLength(1)
    const seen = await as(service.app, owner).get(itself).expect(200)
    expect(seen.body.suspension).toMatchObject(suspension)
  })

  it('RV-7 is confirmed by another person, and stays', async () => {
    const { vendorId, actId, path } = await stopped()
    await proceed(actId, first).expect(403)
    await proceed(actId).expect(200)
    const { body } = await as(service.app, first).get(path)
    expect(body).toMatchObject({ status: 'suspended', suspension: { confirmBy: null } })
    expect(await suspensionsOf(vendorId)).toHaveLength(1)
    expect(await reinstatementsOf(vendorId)).toEqual([])
  })

  it('RV-7 ends with a reason when it is cancelled, and nobody repeats it alone', async () => {
    const { vendorId, actId, path } = await stopped()
    await post(`${home}/${actId}/cancel`, { reason: 'A false alarm.' }, second).expect(200)
    expect((await as(service.app, first).get(path)).body.status).toBe('active')
    expect(await reinstatementsOf(vendorId)).toMatchObject([{ reason: 'A false alarm.' }])
    const again = await stop(path, second).expect(409)
    expect(again.body.type).toBe('/problems/stop-not-confirmed')
    await post(`${path}/suspend`, { reason: 'Malware.' }, first).expect(202)
    service.clock.advance(31 * 24 * hourMs)
    await stop(path).expect(200)
  })

  it('RV-7 ends by itself after 72 hours, once', async () => {
    const { vendorId, path } = await stopped()
    service.clock.advance(71 * hourMs)
    await service.work()
    expect((await as(service.app, first).get(path)).body.status).toBe('suspended')
    service.clock.advance(2 * hourMs)
    await service.work()
    await service.work()
    expect((await as(service.app, first).get(path)).body.status).toBe('active')
    expect(await reinstatementsOf(vendorId)).toHaveLength(1)
    expect(await actsOf(vendorId)).toMatchObject([{ status: 'lapsed' }])
  })

  it('RV-7 overtakes a suspension that waits, and is void when the vendor is reinstated', async () => {
    const { vendorId, path } = await held()
    await stop(path).expect(200)
    const kinds = async () =>
      (await actsOf(vendorId)).map(({ kind, status }) => `${kind} ${status}`)
    expect((await kinds()).sort()).toEqual(['confirm_suspension held', 'suspend_vendor void'])
    await post(`${path}/reinstate`, { reason: 'Cleaned.' }, second).expect(200)
    expect((await kinds()).sort()).toEqual(['confirm_suspension void', 'suspend_vendor void'])
    await stop(path).expect(200)
  })

  it('RV-7 happens once, with fifty admins at once', async () => {
    const { path, vendorId } = await approveVendor(service)
    const answers = await Promise.all(Array.from({ length: 50 }, () => stop(path)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(await suspensionsOf(vendorId)).toHaveLength(1)
  })
})
