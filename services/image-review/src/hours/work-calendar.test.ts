import { describe, expect, it } from '@jest/globals'
import { addWorkingTime, workingTimeBetween, type WorkCalendar } from './work-calendar.ts'

const hourMs = 3_600_000
const at = (text: string) => new Date(text)
const calendar = (said: Partial<WorkCalendar> = {}): WorkCalendar => ({
  timeZone: 'UTC',
  weekdays: [1, 2, 3, 4, 5],
  opensAt: '09:00',
  closesAt: '18:00',
  days: [],
  ...said,
})
const shanghai = calendar({
  timeZone: 'Asia/Shanghai',
  days: [
    { date: '2026-10-01', isWorking: false, name: '国庆节' },
    { date: '2026-10-02', isWorking: false, name: '国庆节' },
    { date: '2026-10-10', isWorking: true, name: '国庆节调休' },
  ],
})
const berlin = calendar({
  timeZone: 'Europe/Berlin',
  days: [{ date: '2026-12-25', isWorking: false, name: 'Weihnachten' }],
})
const aroundTheClock = (timeZone: string) =>
  calendar({ timeZone, opensAt: '00:00', closesAt: '24:00', weekdays: [1, 2, 3, 4, 5, 6, 7] })

describe('RV-9 working time', () => {
  it.each<[string, WorkCalendar, string, number, string]>([
    ['within a day', calendar(), '2026-11-23T10:00:00Z', 2, '2026-11-23T12:00:00Z'],
    ['to the very end of a day', calendar(), '2026-11-23T10:00:00Z', 8, '2026-11-23T18:00:00Z'],
    ['over a night', calendar(), '2026-11-23T17:00:00Z', 2, '2026-11-24T10:00:00Z'],
    ['over a weekend', calendar(), '2026-11-27T17:00:00Z', 2, '2026-11-30T10:00:00Z'],
    ['from a Sunday', calendar(), '2026-11-29T03:00:00Z', 1, '2026-11-30T10:00:00Z'],
    ['from before the opening', calendar(), '2026-11-23T01:00:00Z', 1, '2026-11-23T10:00:00Z'],
    ['over the end of a year', calendar(), '2026-12-31T17:30:00Z', 1, '2027-01-01T09:30:00Z'],
    ['nothing in the night', calendar(), '2026-11-23T20:00:00Z', 0, '2026-11-24T09:00:00Z'],
    // 18:00 in Shanghai is 10:00 UTC; the two holidays and the weekend are left out.
    ['over holidays in China', shanghai, '2026-09-30T09:00:00Z', 2, '2026-10-05T02:00:00Z'],
    ['on a Saturday worked instead', shanghai, '2026-10-09T09:00:00Z', 2, '2026-10-10T02:00:00Z'],
    ['over Christmas in Europe', berlin, '2026-12-24T16:00:00Z', 2, '2026-12-28T09:00:00Z'],
    // The clocks of Berlin go forward on 29 March and back on 25 October 2026.
    ['over the change to summer time', berlin, '2026-03-27T16:00:00Z', 2, '2026-03-30T08:00:00Z'],
    ['over the change to winter time', berlin, '2026-10-23T15:00:00Z', 2, '2026-10-26T09:00:00Z'],
    [
      'round the clock where a day has 23 hours',
      aroundTheClock('Europe/Berlin'),
      '2026-03-28T23:00:00Z',
      24,
      '2026-03-29T23:00:00Z',
    ],
  ])('RV-9 passes %s', (_how, hours, from, passed, until) => {
    expect(addWorkingTime(hours, at(from), passed * hourMs)).toEqual(at(until))
  })

  it.each<[string, WorkCalendar, string, string, number]>([
    ['a working day', calendar(), '2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z', 9],
    ['a weekend', calendar(), '2026-11-28T00:00:00Z', '2026-11-30T00:00:00Z', 0],
    ['a week', calendar(), '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z', 45],
    ['a part of two days', calendar(), '2026-11-23T17:00:00Z', '2026-11-24T10:30:00Z', 2.5],
    ['nothing backwards', calendar(), '2026-11-24T10:00:00Z', '2026-11-23T10:00:00Z', 0],
    ['the golden week', shanghai, '2026-09-28T00:00:00Z', '2026-10-11T00:00:00Z', 81],
    [
      'a day of 25 hours',
      aroundTheClock('Europe/Berlin'),
      '2026-10-24T22:00:00Z',
      '2026-10-25T23:00:00Z',
      25,
    ],
  ])('RV-9 is as long in %s', (_what, hours, from, to, expected) => {
    expect(workingTimeBetween(hours, at(from), at(to))).toBe(expected * hourMs)
  })

  it('RV-9 counts forth what it counts back, whenever it begins', () => {
    for (const hours of [calendar(), shanghai, berlin])
      for (let day = 0; day < 40; day += 1) {
        const from = new Date(Date.UTC(2026, 8, 20 + day, (day * 7) % 24, 13))
        for (const passed of [0.5, 5, 27]) {
          const until = addWorkingTime(hours, from, passed * hourMs)
          expect(workingTimeBetween(hours, from, until)).toBe(passed * hourMs)
        }
      }
  })
})
