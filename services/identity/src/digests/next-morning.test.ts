import { describe, expect, it } from '@jest/globals'
import { nextMorning } from './next-morning.ts'

const after = (at: string, zone: string | null) => nextMorning(new Date(at), zone).toISOString()

describe('SP-5 the morning of a mail of the day', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-29T12:00:00Z', '2026-11-29T23:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-29T12:00:00Z', '2026-11-29T15:00:00.000Z'],
    ['Pacific/Kiritimati', '2026-11-29T12:00:00Z', '2026-11-29T17:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-29T00:30:00Z', '2026-11-29T01:15:00.000Z'],
  ])('SP-5 is that of the reader in %s', (zone, now, morning) => {
    expect(after(now, zone)).toBe(morning)
  })

  it.each([null, 'Middle/Earth'])('SP-5 is that of UTC where the zone is %s', (zone) => {
    expect(after('2026-11-29T06:59:59Z', zone)).toBe('2026-11-29T07:00:00.000Z')
    expect(after('2026-11-29T07:00:00Z', zone)).toBe('2026-11-30T07:00:00.000Z')
  })

  it('SP-5 stays at seven when the clocks are turned in the night', () => {
    expect(after('2026-03-28T08:00:00Z', 'Europe/Berlin')).toBe('2026-03-29T05:00:00.000Z')
    expect(after('2026-10-24T08:00:00Z', 'Europe/Berlin')).toBe('2026-10-25T06:00:00.000Z')
    expect(after('2026-12-31T23:30:00Z', 'UTC')).toBe('2027-01-01T07:00:00.000Z')
  })
})
