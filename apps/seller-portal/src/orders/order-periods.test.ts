import { describe, expect, it } from 'vitest'
import { daysOf, periodOf, periods } from './order-periods.ts'

const now = new Date('2026-03-05T23:59:00Z')

describe('SP-2 periods', () => {
  it.each([
    ['today', '2026-03-05', '2026-03-05'],
    ['days7', '2026-02-27', '2026-03-05'],
    ['days30', '2026-02-04', '2026-03-05'],
    ['days90', '2025-12-06', '2026-03-05'],
    ['thisMonth', '2026-03-01', '2026-03-05'],
    ['lastMonth', '2026-02-01', '2026-02-28'],
    ['thisYear', '2026-01-01', '2026-03-05'],
  ] as const)('SP-2 %s is from %s to %s, in UTC', (period, from, to) => {
    expect(daysOf(period, now)).toEqual({ from, to })
  })

  it('SP-2 are recognised, and days of one’s own are none of them', () => {
    for (const period of periods) {
      const { from, to } = daysOf(period, now)
      expect(periodOf(from, to, now)).toBe(period)
    }
    expect(periodOf('2026-03-01', '2026-03-04', now)).toBeUndefined()
    expect(periodOf('', '2026-03-05', now)).toBeUndefined()
  })
})
