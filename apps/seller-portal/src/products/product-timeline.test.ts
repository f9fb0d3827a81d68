import { describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import ProductTimeline from './ProductTimeline.vue'

const step = (machine: string, to: string, reason: string | null = null) => ({
  machine,
  verb: 'step',
  from: null,
  to,
  versionId: 'v1',
  by: { side: 'operations', name: null },
  reason,
  at: '2026-11-24T08:00:00.000Z',
})

describe('the history of a product', () => {
  it('RV-1 says in which stage a comment was written, above all when the step led to another', () => {
    const steps = [
      step('product-version', 'under_review'),
      step('review-case', 'access_check'),
      step('review-case', 'information_check', 'The server answers.'),
    ]
    const { wrapper } = mountPage(ProductTimeline, { steps, versions: [] })
    const newest = wrapper.findAll('li')[0]!.text()
    expect(newest).toContain('Product information check')
    expect(newest).toContain('Access check: The server answers.')
  })

  it('RV-1 leaves the words of a step with no stage before it as they are', () => {
    const steps = [step('product-shelf', 'removed', 'Sold out.')]
    const { wrapper } = mountPage(ProductTimeline, { steps, versions: [] })
    expect(wrapper.get('li').text()).toMatch(/(?<!: )Sold out\./)
  })
})
