import { describe, expect, it } from 'vitest'
import { reviewCaseView } from '../../test/cases.ts'
import { pollingPace, trackOf } from './case-progress.ts'

const moving = (said: Partial<Parameters<typeof trackOf>[0]>) =>
  trackOf({
    status: 'access_check',
    productType: 'image',
    timeline: [],
    hasBootScript: false,
    ...said,
  })

describe('the progress of a case', () => {
  it('RV-1 gives an image four stages, and RV-2 a fifth for its boot script', () => {
    expect(moving({}).steps).toEqual([
      'access_check',
      'information_check',
      'production',
      'on_shelf',
    ])
    expect(moving({ hasBootScript: true }).steps[0]).toBe('boot_script')
  })

  it('RV-6 gives a SaaS product two', () => {
    expect(moving({ productType: 'saas', status: 'information_check' })).toEqual({
      steps: ['information_check', 'on_shelf'],
      at: 0,
      tone: 'go',
    })
  })

  it('RV-1 is complete on the shelf', () => {
    expect(moving({ status: 'on_shelf' }).at).toBe(4)
  })

  it('RV-5 stands where it was rejected', () => {
    const at = '2026-11-20T08:00:00.000Z'
    const step = { verb: 'reject', side: 'operations', actor: 'Kim', reason: null, at } as const
    const rejected = moving({
      status: 'rejected',
      timeline: [{ ...step, from: 'information_check', to: 'rejected' }],
    })
    expect(rejected).toMatchObject({ at: 1, tone: 'fail' })
    // An appeal is noted of a case that stays where it is.
    const appealed = moving({
      status: 'rejected',
      hasBootScript: true,
      timeline: [
        { ...step, from: 'access_check', to: 'rejected' },
        { ...step, verb: 'appeal', from: 'rejected', to: 'rejected' },
      ],
    })
    expect(appealed).toMatchObject({ at: 1, tone: 'fail' })
  })

  it('IM-12 stands at the production that failed', () => {
    expect(moving({ status: 'production_failed' })).toMatchObject({ at: 2, tone: 'fail' })
  })

  it('looks often while the platform works, now and then while people do, and never at rest', () => {
    expect(pollingPace(reviewCaseView({ status: 'production' }))).toBe(2000)
    expect(pollingPace(reviewCaseView({ status: 'access_check' }))).toBe(15_000)
    expect(pollingPace(reviewCaseView({ status: 'rejected' }))).toBeNull()
  })
})
