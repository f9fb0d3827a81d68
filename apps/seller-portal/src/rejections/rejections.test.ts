import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ref } from 'vue'
import { mountPage } from '../../test/mount-page.ts'
import { draftVersion, imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import { useDraft } from '../drafts/draft.store.ts'
import DraftTextField from '../drafts/DraftTextField.vue'
import { provideFieldErrors } from '../drafts/field-errors.ts'
import ProductState from '../products/ProductState.vue'
import StepRejection from './StepRejection.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, PATCH: calls.patch },
}))

const rejected = draftVersion({
  status: 'rejected',
  reviewStage: 'rejected',
  reasons: ['The logo does not fit: A square one.', 'Another reason: See the guide.'],
  said: [
    { code: 'logo', text: 'A square one.', field: '/logo' },
    { code: 'other', text: 'See the guide.' },
  ],
  fields: ['/logo'],
  findings: [
    { ruleId: 'name-all-caps', pointer: '#/name', severity: 'warning', facts: {} },
    { ruleId: 'system-disk-small', pointer: '#/systemDiskGiB', severity: 'blocking', facts: {} },
    { ruleId: 'rule-of-another-release', pointer: '#/name', severity: 'warning', facts: {} },
  ],
})
const product = imageProduct({ versions: [rejected], draft: { name: 'TERN PROXY' } })
async function at(step: string, { isFirst = false, language = 'en' as 'en' | 'zh-CN' } = {}) {
  const { wrapper, texts } = mountPage(StepRejection, { product, step, isFirst })
  await texts.show(language)
  await flushPromises()
  return wrapper
}

describe('RV-5 what a review said, where it is mended', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    setActivePinia(createPinia())
    calls.get.mockResolvedValue({ data: product })
    calls.patch.mockReturnValue(new Promise(() => undefined))
  })
  afterEach(() => (document.body.innerHTML = ''))

  it('RV-5 shows on each step of the wizard what is meant there, with the way to the field', async () => {
    const wrapper = await at('information')
    const rows = wrapper.findAll('li').map((row) => row.text())
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('The logo does not fit: A square one.')
    expect(wrapper.findAll('a').map((link) => link.attributes('href'))).toEqual([
      '/draft/p1/information#field-files-logo',
      '/draft/p1/information#field-name',
    ])
    expect((await at('instances')).findAll('li')).toHaveLength(1)
    expect((await at('regions')).text()).toBe('')
  })

  it('RV-5 says what concerns the whole listing where one begins, and everything at the end', async () => {
    expect((await at('image', { isFirst: true })).text()).toContain('See the guide.')
    expect((await at('review')).findAll('li')).toHaveLength(4)
  })

  it('RV-5 speaks Chinese to whoever reads Chinese', async () => {
    const wrapper = await at('review', { language: 'zh-CN' })
    expect(wrapper.text()).toContain('上次审核的意见')
    expect(wrapper.text()).toContain('标志不合适：A square one.')
  })

  it('RV-5 stands at the field itself, until it is changed', async () => {
    const asked = {
      components: { DraftTextField },
      setup: () => provideFieldErrors(ref([]), ref(false)),
      template: '<DraftTextField field="name" label="Name" />',
    }
    const { wrapper } = mountPage(asked)
    await useDraft().open('p1')
    await flushPromises()
    const input = wrapper.get('#field-name')
    expect(input.attributes('aria-invalid')).toBe('true')
    expect(wrapper.text()).toContain('From the last review: ')
    await input.setValue('Tern Proxy')
    expect(wrapper.text()).not.toContain('From the last review')
    useDraft().forget()
  })

  it('RV-5 stands on the page of the product: reasons, fields and findings', async () => {
    const standing = {
      type: 'image',
      status: 'unlisted',
      versionStatus: 'rejected',
      reviewStage: 'rejected',
    }
    const { wrapper } = mountPage(ProductState, { product, standing })
    await flushPromises()
    expect(wrapper.text()).toContain('The logo does not fit: A square one.')
    expect(wrapper.text()).toContain('What the checks found')
    expect(wrapper.findAll('[data-severity]')).toHaveLength(2)
  })
})
