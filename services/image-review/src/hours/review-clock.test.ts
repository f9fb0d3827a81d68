import { describe, expect, it } from '@jest/globals'
import { usualHours } from './desk-clock.query.ts'
import { ageingOf, dueAfterPause, dueByCalendar, dueFrom, dueSoonUntil } from './review-clock.ts'

const at = (text: string) => new Date(text)
const clock = (now: string) => ({ now: at(now), calendar: usualHours })

describe('RV-9 the clock of the desk', () => {
  it.each([
    ['Monday', '2026-11-23T10:00:00Z', '2026-11-26T10:00:00Z'],
    ['Wednesday, over a weekend', '2026-11-25T10:00:00Z', '2026-11-30T10:00:00Z'],
    ['Friday night, counted from Monday', '2026-11-27T23:59:00Z', '2026-12-02T18:00:00Z'],
    ['Saturday, counted from Monday', '2026-11-28T10:00:00Z', '2026-12-02T18:00:00Z'],
    ['the end of a year', '2026-12-31T10:00:00Z', '2027-01-05T10:00:00Z'],
  ])('RV-9 gives three business days from %s', (_day, from, due) => {
    expect(dueFrom(clock(from))).toEqual(at(due))
  })

  it.each([
    // 19 hours were left on Tuesday at 16:00.
    ['for a day', '2026-11-24T16:00:00Z', '2026-11-25T16:00:00Z', '2026-11-27T17:00:00Z'],
    ['over a weekend', '2026-11-26T10:00:00Z', '2026-12-01T10:00:00Z', '2026-12-01T17:00:00Z'],
    ['through a night', '2026-11-24T19:00:00Z', '2026-11-25T08:00:00Z', '2026-11-26T17:00:00Z'],
    ['for a month', '2026-11-24T16:00:00Z', '2026-12-28T10:00:00Z', '2026-12-30T11:00:00Z'],
  ])('RV-9 leaves as much time after a pause %s as before it', (_how, pausedAt, now, due) => {
    const dueAt = at('2026-11-26T17:00:00Z')
    const found = dueAfterPause(clock(now), at(pausedAt), dueAt)
    expect(found.toISOString()).toBe(at(due).toISOString())
  })

  it('RV-9 mends nothing that was overdue before the pause', () => {
    const dueAt = at('2026-11-24T10:00:00Z')
    const later = clock('2026-12-10T10:00:00Z')
    expect(dueAfterPause(later, at('2026-11-25T10:00:00Z'), dueAt)).toEqual(dueAt)
  })

  it('RV-9 counts anew by other hours what is not overdue', () => {
    const now = '2026-12-23T10:00:00Z'
    const holiday = { date: '2026-12-25', isWorking: false, name: 'Christmas' }
    const calendar = { ...usualHours, days: [holiday] }
    const due = dueByCalendar({ now: at(now), calendar }, usualHours, at('2026-12-25T12:00:00Z'))
    expect(due).toEqual(at('2026-12-28T12:00:00Z'))
    const over = at('2026-12-22T12:00:00Z')
    expect(dueByCalendar({ now: at(now), calendar }, usualHours, over)).toEqual(over)
  })

  it.each([
    ['2026-11-24T09:59:00Z', 'fresh'],
    ['2026-11-24T10:01:00Z', 'due_soon'],
    ['2026-11-25T10:00:00Z', 'due_soon'],
    ['2026-11-25T10:00:01Z', 'overdue'],
    // On Friday one business day is left of what is due on Monday.
    ['2026-11-20T17:59:00Z', 'fresh'],
  ])('RV-9 ages until %s to %s', (now, ageing) => {
    const horizon = { now: at(now), soonUntil: dueSoonUntil(clock(now)) }
    expect(ageingOf(at('2026-11-25T10:00:00Z'), horizon)).toBe(ageing)
  })
})
