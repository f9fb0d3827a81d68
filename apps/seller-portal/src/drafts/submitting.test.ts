import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from './draft.store.ts'
import DraftBar from './DraftBar.vue'
import DraftPage from './DraftPage.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, PATCH: calls.patch },
}))

describe('IM-9 handing in a draft', () => {
  beforeEach(() => vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-9 leads to the first thing that blocks, and asks nothing before that is mended', async () => {
    const product = { ...imageProduct(), actions: ['submit'] }
    calls.get.mockImplementation((path: string) => {
      if (path.endsWith('/preview')) return new Promise(() => undefined)
      return Promise.resolve({ data: path.endsWith('/readiness') ? { facts: {} } : product })
    })
    const { wrapper } = mountPage(DraftPage, { id: 'p1', step: 'review' })
    await vi.waitFor(() => expect(document.querySelector('[data-severity]')).not.toBeNull())
    wrapper.getComponent(DraftBar).vm.$emit('submit')
    await vi.waitFor(() =>
      expect(document.activeElement?.closest('[data-severity="blocking"]')).not.toBeNull(),
    )
    await flushPromises()
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    useDraft().forget()
    wrapper.unmount()
  })
})
