import { removedKinds } from '@emporium/domain'
import { flushPromises } from '@vue/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from './draft.store.ts'
import RemovedNotice from './RemovedNotice.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, PATCH: calls.patch },
}))

describe('what a rich text lost', () => {
  beforeEach(() => void vi.resetAllMocks())
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-6 is said in words, in both languages, and nothing is said of nothing', async () => {
    const { wrapper, texts } = mountPage(RemovedNotice, { kinds: ['scripts', 'images'] })
    expect(wrapper.get('[role="status"]').text()).toBe(
      'We removed: scripts, images. The words stay.',
    )
    await texts.show('zh-CN')
    await flushPromises()
    expect(wrapper.text()).toBe('已移除：脚本、图片。文字内容保持不变。')
    await wrapper.setProps({ kinds: removedKinds })
    expect(wrapper.text()).not.toContain('removed.')
    await wrapper.setProps({ kinds: [] })
    expect(wrapper.text()).toBe('')
  })

  it('IM-6 SA-1 stays with its field until that field is saved whole', async () => {
    mountPage(RemovedNotice, { kinds: [] })
    const draft = useDraft()
    calls.get.mockResolvedValue({ data: imageProduct() })
    await draft.open('p1')
    const saved = (removed: object[]) =>
      calls.patch.mockResolvedValueOnce({ data: { ...imageProduct(), removed } })
    saved([{ field: 'detailsHtml', kinds: ['links'] }])
    draft.set('detailsHtml', '<p><a href="http://a.example">Hi</a></p>')
    await draft.save()
    expect(draft.removed).toEqual({ detailsHtml: ['links'] })
    saved([])
    draft.set('name', 'Tern')
    await draft.save()
    expect(draft.removed).toEqual({ detailsHtml: ['links'] })
    saved([])
    draft.set('detailsHtml', '<p>Hi</p>')
    await draft.save()
    expect(draft.removed).toEqual({})
    draft.forget()
  })
})
