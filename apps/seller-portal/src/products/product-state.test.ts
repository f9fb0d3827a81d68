import { describe, expect, it } from 'vitest'
import { pollingPace, stateOf, trackOf, type Standing } from './product-state.ts'

const standing = (said: Partial<Standing> = {}): Standing => ({
  type: 'image',
  status: 'unlisted',
  versionStatus: 'draft',
  reviewStage: null,
  ...said,
})
const reviewed = (reviewStage: Standing['reviewStage'], said: Partial<Standing> = {}) =>
  standing({ versionStatus: 'under_review', reviewStage, ...said })

describe('where a product stands', () => {
  it('RV-1 shows the stage while it is under review, else the version', () => {
    expect(stateOf(standing())).toEqual({ machine: 'product-version', status: 'draft' })
    expect(stateOf(reviewed('information_check'))).toEqual({
      machine: 'review-case',
      status: 'information_check',
    })
    expect(stateOf(standing({ versionStatus: 'rejected', reviewStage: 'rejected' }))).toEqual({
      machine: 'product-version',
      status: 'rejected',
    })
  })

  it('IM-7 shows that a product was removed, unless a new version is on its way', () => {
    const removed = standing({
      status: 'removed',
      versionStatus: 'listed',
      reviewStage: 'on_shelf',
    })
    expect(stateOf(removed)).toEqual({ machine: 'product-shelf', status: 'removed' })
    expect(stateOf({ ...removed, versionStatus: 'draft' }).machine).toBe('product-version')
    expect(stateOf({ ...removed, status: 'available' }).status).toBe('listed')
  })

  it('RV-1 draws the stages of the review, all done when listed, none before it', () => {
    expect(trackOf(standing())).toBeNull()
    expect(trackOf(reviewed('production'))).toMatchObject({ at: 2, tone: 'go' })
    expect(trackOf(reviewed('production_failed'))).toMatchObject({ at: 2, tone: 'fail' })
    expect(trackOf(standing({ versionStatus: 'listed' }))).toMatchObject({ at: 4 })
  })

  it('RV-2 puts the boot script first and marks it as the seller’s turn', () => {
    const track = trackOf(reviewed('boot_script'))
    expect(track).toMatchObject({ at: 0, tone: 'stop' })
    expect(track?.steps[0]).toBe('boot_script')
    expect(trackOf(reviewed('access_check'))?.steps).not.toContain('boot_script')
  })

  it('RV-6 launches and copies nothing for a SaaS product', () => {
    expect(trackOf(reviewed('information_check', { type: 'saas' }))).toEqual({
      steps: ['information_check', 'on_shelf'],
      at: 0,
      tone: 'go',
    })
  })

  it('looks again often while the platform works, seldom while people do, never at rest', () => {
    expect(pollingPace(reviewed('production'))).toBe(2000)
    expect(pollingPace(reviewed('access_check'))).toBeGreaterThan(2000)
    expect(pollingPace(standing({ versionStatus: 'listed' }))).toBeNull()
  })
})
