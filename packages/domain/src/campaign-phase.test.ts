import { describe, expect, it } from '@jest/globals'
import { campaignPhase, campaignSlugPattern } from './campaign-phase.ts'

const startsAt = new Date('2026-11-10T08:00:00Z')
const endsAt = new Date('2026-11-20T08:00:00Z')
const at = (text: string) => new Date(text)

describe('MK-2 how a campaign stands', () => {
  it.each([
    ['draft', '2026-11-15T00:00:00Z', 'draft'],
    ['draft', '2026-11-30T00:00:00Z', 'draft'],
    ['published', '2026-11-10T07:59:59Z', 'scheduled'],
    ['published', '2026-11-10T08:00:00Z', 'running'],
    ['published', '2026-11-20T07:59:59Z', 'running'],
    ['published', '2026-11-20T08:00:00Z', 'ended'],
    ['ended', '2026-11-15T00:00:00Z', 'ended'],
    ['ended', '2026-11-01T00:00:00Z', 'ended'],
  ] as const)('MK-2 a %s one at %s is %s', (status, now, phase) => {
    expect(campaignPhase({ status, startsAt, endsAt }, at(now))).toBe(phase)
  })
})

describe('MK-2 the address of a campaign', () => {
  it.each(['spring', 'spring-2027', '7-days', 'a'])('MK-2 may be %s', (slug) => {
    expect(slug).toMatch(new RegExp(campaignSlugPattern))
  })
  it.each(['', 'Spring', 'spring sale', '-spring', 'spring-', 'a--b', '春季', 'a/b', 'a\n'])(
    'MK-2 may not be %j',
    (slug) => {
      expect(slug).not.toMatch(new RegExp(campaignSlugPattern))
    },
  )
})
