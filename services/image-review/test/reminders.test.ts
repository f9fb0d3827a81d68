import { CaseReminded } from '@emporium/events'
import { createCtx, newId, system } from '@emporium/service-kit'
import { as, createTestService, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { sendReminders } from '../src/reminders/send-reminders.ts'
import { askSeller, buildCase, buildClaimedCase, passUnseen } from './factories.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService(imageReview)
})
afterAll(() => service.stop())

const ctx = () =>
  createCtx({
    service: 'image-review',
    dataSource: service.dataSource,
    actor: system,
    correlationId: newId(),
    log: service.receiver.log,
    clock: service.clock.now,
  })
/** Sweeps twice at once, and says of what was reminded in this case so far. */
async function remindedAt(now: string, { id }: { id: string }): Promise<string[]> {
  service.clock.set(now)
  await Promise.all([sendReminders(ctx()), sendReminders(ctx())])
  const told = await service.published(CaseReminded)
  return told.filter(({ caseId }) => caseId === id).map(({ kind }) => kind)
}

describe('RV-9 reminders', () => {
  it('RV-9 the desk hears of a case one business day before it is due, and when it is overdue; once each', async () => {
    service.clock.set('2026-11-25T10:00:00Z')
    const found = await buildClaimedCase(service)
    // It is due on Monday at 10; on Friday at 10 a business day is left.
    expect(await remindedAt('2026-11-27T09:59:00Z', found)).toEqual([])
    expect(await remindedAt('2026-11-27T10:00:00Z', found)).toEqual(['due_soon'])
    expect(await remindedAt('2026-11-30T09:00:00Z', found)).toEqual(['due_soon'])
    expect(await remindedAt('2026-11-30T10:01:00Z', found)).toEqual(['due_soon', 'overdue'])
    expect(await remindedAt('2026-12-09T10:01:00Z', found)).toEqual(['due_soon', 'overdue'])
    const [told] = (await service.published(CaseReminded)).filter(
      ({ caseId }) => caseId === found.id,
    )
    expect(told).toMatchObject({ assigneeId: found.reviewer.id, dueAt: '2026-11-30T10:00:00.000Z' })
  })

  it('RV-9 after a pause of the platform only the strongest is said', async () => {
    service.clock.set('2026-11-25T10:00:00Z')
    const found = await buildCase(service)
    expect(await remindedAt('2026-12-09T10:00:00Z', found)).toEqual(['overdue'])
  })

  it('RV-9 the seller hears after 3 and 7 days of waiting, and the desk of nothing meanwhile', async () => {
    service.clock.set('2026-11-23T10:00:00Z')
    const found = await buildClaimedCase(service)
    await askSeller(service, found)
    expect(await remindedAt('2026-11-26T09:59:00Z', found)).toEqual([])
    expect(await remindedAt('2026-11-26T10:00:00Z', found)).toEqual(['waits_3_days'])
    expect(await remindedAt('2026-11-30T10:00:00Z', found)).toEqual([
      'waits_3_days',
      'waits_7_days',
    ])
    expect(await remindedAt('2026-12-20T10:00:00Z', found)).toHaveLength(2)
    const shop = as(service.app, found.seller)
    await shop.post(`${found.url}/messages`).send({ text: '8080' }).expect(201)
    await askSeller(service, found)
    expect(await remindedAt('2026-12-23T10:00:00Z', found)).toEqual([
      'waits_3_days',
      'waits_7_days',
      'waits_3_days',
    ])
  })

  it('RV-9 a due date that was moved is reminded of anew, and a case that is decided not at all', async () => {
    service.clock.set('2026-11-23T10:00:00Z')
    const [found, done] = [await buildClaimedCase(service), await buildClaimedCase(service)]
    expect(await remindedAt('2026-11-25T12:00:00Z', found)).toEqual(['due_soon'])
    const desk = as(service.app, done.reviewer)
    await desk.post(`${done.url}/pass-access`).send(passUnseen).expect(200)
    await desk.post(`${done.url}/pass-information`).expect(200)
    await askSeller(service, found)
    service.clock.set('2026-11-26T12:00:00Z')
    await as(service.app, found.reviewer).post(`${found.url}/resume`).expect(200)
    expect(await remindedAt('2026-11-26T12:01:00Z', found)).toEqual(['due_soon', 'due_soon'])
    expect(await remindedAt('2026-12-09T12:00:00Z', done)).toEqual(['due_soon'])
  })
})
