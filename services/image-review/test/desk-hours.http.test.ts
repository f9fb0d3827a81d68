import { as, createTestService, type TestActor, type TestService } from '@emporium/testing'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { imageReview } from '../src/app.ts'
import { askSeller, buildCase, buildClaimedCase, deskHours } from './factories.ts'

let service: TestService
let admin: TestActor
let reviewer: TestActor
beforeAll(async () => {
  service = await createTestService(imageReview)
  // A Wednesday.
  service.clock.set('2026-12-23T10:00:00Z')
  admin = service.actors.staff('admin', { name: 'Ada' })
  reviewer = service.actors.staff('reviewer')
})
afterAll(() => service.stop())

const path = '/api/v1/review-desk/hours'
const view = async () => (await as(service.app, reviewer).get(path).expect(200)).body
const set = async (said: Record<string, unknown>, revision?: number | null) => {
  const sent = as(service.app, admin).put(path)
  const known = revision === undefined ? (await view()).revision : revision
  if (known !== null) void sent.set('if-match', `"${known}"`)
  return sent.send(deskHours(said))
}
const dueOf = async ({ url }: { url: string }) => (await as(service.app, reviewer).get(url)).body

describe('RV-9 the hours of the desk', () => {
  it('RV-9 are the usual ones until an admin says others, with a history', async () => {
    expect(await view()).toMatchObject({
      timeZone: 'UTC',
      weekdays: [1, 2, 3, 4, 5],
      revision: 0,
      isOpenNow: true,
      history: [],
      actions: [],
    })
    const days = [
      { date: '2027-02-06', isWorking: true, name: '春节调休' },
      { date: '2027-02-05', isWorking: false, name: '春节' },
    ]
    const china = { timeZone: 'Asia/Shanghai', opensAt: '09:30', closesAt: '18:30', days }
    expect((await set({ ...china, reason: ' We moved. ' })).status).toBe(200)
    const said = await view()
    expect(said).toMatchObject({ ...china, days: days.toReversed(), revision: 1 })
    expect(said.history).toEqual([
      expect.objectContaining({ by: 'Ada', reason: 'We moved.', revision: 1 }),
    ])
    expect((await set({})).body.history).toHaveLength(2)
  })

  it('RV-9 are edited by one admin at a time', async () => {
    expect((await set({}, null)).status).toBe(428)
    expect((await set({}, 0)).status).toBe(412)
    const { revision } = await view()
    const both = await Promise.all([set({}, revision), set({}, revision)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 412])
  })

  it.each([
    [{ timeZone: 'Mars/Olympus' }, '#/timeZone', 'unknown-time-zone'],
    [{ opensAt: '18:00', closesAt: '09:00' }, '#/closesAt', 'closes-before-opening'],
    [{ opensAt: '09:00', closesAt: '09:00' }, '#/closesAt', 'closes-before-opening'],
    [{ closesAt: '25:00' }, '#/closesAt', 'wrong-form'],
    [{ weekdays: [] }, '#/weekdays', 'no-entry'],
    [{ weekdays: [1, 8] }, '#/weekdays/1', 'too-large'],
    [{ days: [{ date: 'today', isWorking: false, name: 'x' }] }, '#/days/0/date', 'not-date'],
    [
      { days: ['a', 'b'].map((name) => ({ date: '2026-12-25', isWorking: false, name })) },
      '#/days/1/date',
      'repeated',
    ],
    [{ reason: ' ' }, '#/reason', undefined],
  ])('RV-9 PA-1 names what is wrong with %j', async (said, pointer, code) => {
    const answer = await set(said)
    expect(answer.status).toBe(400)
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ pointer, ...(code && code !== 'wrong-form' ? { code } : {}) }),
    )
  })

  it('RV-9 move what is due, and say why; what is overdue or waits for the seller stays', async () => {
    await set({})
    const late = await buildCase(service)
    service.clock.set('2026-12-30T10:00:00Z')
    const fresh = await buildCase(service)
    const asked = await buildClaimedCase(service)
    await askSeller(service, asked)
    const [lateDue, askedDue] = [await dueOf(late), await dueOf(asked)]
    expect((await dueOf(fresh)).dueAt).toBe('2027-01-04T10:00:00.000Z')
    await set({ days: [{ date: '2027-01-01', isWorking: false, name: 'New Year' }] })
    expect(await dueOf(fresh)).toMatchObject({
      dueAt: '2027-01-05T10:00:00.000Z',
      firstDueAt: '2027-01-04T10:00:00.000Z',
      dueMoves: [
        {
          why: 'hours',
          from: '2027-01-04T10:00:00.000Z',
          to: '2027-01-05T10:00:00.000Z',
          at: '2026-12-30T10:00:00.000Z',
        },
      ],
    })
    expect(await dueOf(late)).toMatchObject({
      dueAt: lateDue.dueAt,
      ageing: 'overdue',
      dueMoves: [],
    })
    expect(await dueOf(asked)).toMatchObject({ dueAt: askedDue.dueAt, dueMoves: [] })
  })
})
