import { describe, expect, it } from '@jest/globals'
import { addBusinessDays, ageingOf } from './business-time.ts'

describe('RV-9 the clock of the desk', () => {
  it.each([
    ['Monday', '2026-11-23T10:00:00Z', '2026-11-26T10:00:00Z'],
    ['Wednesday, over a weekend', '2026-11-25T10:00:00Z', '2026-11-30T10:00:00Z'],
    ['Friday', '2026-11-27T23:59:00Z', '2026-12-02T23:59:00Z'],
    ['Saturday, counted from Monday', '2026-11-28T10:00:00Z', '2026-12-03T00:00:00Z'],
    ['Sunday, counted from Monday', '2026-11-29T10:00:00Z', '2026-12-03T00:00:00Z'],
    ['the end of a year', '2026-12-31T10:00:00Z', '2027-01-05T10:00:00Z'],
  ])('RV-9 gives three business days from %s', (_day, from, due) => {
    expect(addBusinessDays(new Date(from), 3)).toEqual(new Date(due))
  })

  it.each([
    ['2026-11-24T09:59:00Z', 'fresh'],
    ['2026-11-24T10:01:00Z', 'due_soon'],
    ['2026-11-25T10:00:00Z', 'due_soon'],
    ['2026-11-25T10:00:01Z', 'overdue'],
  ])('RV-9 ages until %s to %s', (now, ageing) => {
    expect(ageingOf(new Date('2026-11-25T10:00:00Z'), new Date(now))).toBe(ageing)
  })
})
