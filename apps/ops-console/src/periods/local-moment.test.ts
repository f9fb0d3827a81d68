import { describe, expect, it } from 'vitest'
import { localText, momentOf, unfinished } from './local-moment.ts'

describe('MK-2 a moment in the time zone of its reader', () => {
  it.each(['2026-01-05T08:07:00.000Z', '2026-07-31T23:59:00.000Z', '0999-12-31T12:00:00.000Z'])(
    'MK-2 %s is the same after it was written in a field',
    (moment) => {
      expect(localText(moment)).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/)
      expect(momentOf(localText(moment))).toBe(moment)
    },
  )

  it('MK-2 is what clocks show here', () => {
    expect(localText(new Date(2026, 10, 30, 9, 5, 59).toISOString())).toBe('2026-11-30T09:05')
    expect(momentOf('2026-11-30T09:05')).toBe(new Date(2026, 10, 30, 9, 5).toISOString())
  })

  it('MK-2 tells nothing written from what is no moment', () => {
    expect([momentOf(''), localText(null), localText(unfinished)]).toEqual([null, '', ''])
    expect(momentOf('12026-13-45T99:99')).toBe(unfinished)
  })
})
