import { describe, expect, it } from '@jest/globals'
import { spanOf, startsOf, stepStart } from './report-span.ts'

describe('SP-2 the span of a report', () => {
  it.each([
    ['2026-11-29', '2026-11-29', 'day', '2026-11-28'],
    ['2026-11-01', '2026-11-30', 'day', '2026-10-02'],
    ['2026-01-01', '2026-03-31', 'week', '2025-10-03'],
    ['2026-01-01', '2026-12-31', 'month', '2025-01-01'],
  ])('SP-2 from %s to %s is told by %s beside what began on %s', (from, to, step, before) => {
    expect(spanOf(from, to, true)).toEqual({ from, to, step, before })
  })

  it('SP-2 has every step, begun by Mondays and firsts', () => {
    expect(stepStart('2026-11-29', 'week')).toBe('2026-11-23')
    expect(stepStart('2026-11-30', 'week')).toBe('2026-11-30')
    expect(startsOf(spanOf('2026-11-29', '2026-12-01', false))).toEqual([
      '2026-11-29',
      '2026-11-30',
      '2026-12-01',
    ])
    expect(startsOf(spanOf('2025-12-31', '2026-12-01', false)).slice(0, 3)).toEqual([
      '2025-12-01',
      '2026-01-01',
      '2026-02-01',
    ])
  })
})
