import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from '../drafts/draft.store.ts'
import PreScore from './PreScore.vue'
import { useLiveFindings } from './use-live-findings.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, PATCH: calls.patch },
}))

const facts = {
  takenVersions: ['V1.9'],
  imageTakenBy: null,
  imageAlsoIn: null,
  similarNames: ['Tern Identity Proxy'],
}
function answer(path: string) {
  return Promise.resolve({
    data: path.endsWith('/readiness')
      ? { isReady: false, ruleSetVersion: 2, findings: [], facts }
      : imageProduct({ draft: { name: 'Tern' } }),
  })
}
/** The pre-score as the wizard shows it. */
const Live = defineComponent(() => {
  const findings = useLiveFindings()
  return () => h(PreScore, { productId: 'p1', type: 'image', findings: findings.value })
})

describe('the live pre-score', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    setActivePinia(createPinia())
    calls.get.mockImplementation(answer)
    calls.patch.mockReturnValue(new Promise(() => undefined))
  })
  afterEach(() => (document.body.innerHTML = ''))

  async function shown() {
    const { wrapper } = mountPage(Live)
    const draft = useDraft()
    await draft.open('p1')
    await flushPromises()
    return { wrapper, draft, score: () => wrapper.get('[role="status"]').text() }
  }

  it('RV-8 counts what blocks while somebody types, before anything is saved', async () => {
    const { draft, score } = await shown()
    const before = Number(/^\d+/.exec(score())?.[0])
    draft.set('releaseNote', 'Adds alerts by query.')
    await flushPromises()
    expect(Number(/^\d+/.exec(score())?.[0])).toBe(before - 1)
    expect(calls.patch).not.toHaveBeenCalled()
    draft.forget()
  })

  it('RV-8 holds what only the server knows against what is typed', async () => {
    const { wrapper, draft, score } = await shown()
    draft.set('name', 'Tern Identity Pr0xy')
    draft.set('versionNumber', '1.9')
    await flushPromises()
    expect(wrapper.text()).toContain('It resembles "Tern Identity Proxy".')
    expect(wrapper.text()).toContain('V1.9 is taken.')
    expect(score()).toMatch(/things block · 2 would be better/)
    draft.forget()
  })

  it('RV-8 leads to the step and the field of each finding', async () => {
    const { wrapper, draft } = await shown()
    const links = wrapper.findAll('a').map((link) => link.attributes('href'))
    expect(links).toContain('/draft/p1/regions#field-osVersion')
    expect(links).toContain('/draft/p1/information#field-files-logo')
    draft.forget()
  })
})
