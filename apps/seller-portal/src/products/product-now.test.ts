import { describe, expect, it } from 'vitest'
import { nowOf, type Now, type Standing } from './product-now.ts'
import { sinceText } from './since-text.ts'

const at = (said: Partial<Standing>): Standing => ({
  status: 'unlisted',
  versionStatus: 'under_review',
  reviewStage: null,
  reviewerName: null,
  waitsForSeller: false,
  ...said,
})

describe('SP-1 what happens next', () => {
  it.each<[Now, Partial<Standing>]>([
    ['draft', { versionStatus: 'draft' }],
    ['rejected', { versionStatus: 'rejected', reviewStage: 'rejected' }],
    ['queued', {}],
    ['boot_script', { reviewStage: 'boot_script', waitsForSeller: true }],
    ['script_runs', { reviewStage: 'boot_script' }],
    ['reviewer', { reviewStage: 'access_check' }],
    ['named', { reviewStage: 'information_check', reviewerName: 'Kim' }],
    ['question', { reviewStage: 'access_check', reviewerName: 'Kim', waitsForSeller: true }],
    ['production', { reviewStage: 'production', reviewerName: 'Kim' }],
    ['production_failed', { reviewStage: 'production_failed' }],
    ['listed', { status: 'available', versionStatus: 'listed' }],
    ['asked', { status: 'available', versionStatus: 'listed', waitsForSeller: true }],
    ['removed', { status: 'removed', versionStatus: 'listed' }],
    ['retired', { status: 'removed', versionStatus: 'retired' }],
    ['draft', { status: 'available', versionStatus: 'draft' }],
  ])('SP-1 says "%s" where it fits', (now, said) => {
    expect(nowOf(at(said))).toBe(now)
  })

  it('SP-1 names the day as people do', () => {
    const now = new Date(2026, 10, 28, 9)
    const daysAgo = (days: number) => new Date(2026, 10, 28 - days, 23)
    expect(sinceText(new Date(2026, 10, 28, 1), now, 'en')).toBe('today')
    expect(sinceText(daysAgo(1), now, 'en')).toBe('yesterday')
    expect(sinceText(daysAgo(4), now, 'en')).toBe('Tuesday')
    expect(sinceText(daysAgo(4), now, 'zh-CN')).toBe('星期二')
    expect(sinceText(daysAgo(40), now, 'en')).toMatch(/Oct 19, 2026/)
  })
})
