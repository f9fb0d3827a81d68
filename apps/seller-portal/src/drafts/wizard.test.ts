import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { mountPage } from '../../test/mount-page.ts'
import { imageProduct } from '../../test/products.ts'
import type * as apiModule from '../api.ts'
import CategoryFields from './CategoryFields.vue'
import DescriptionField from './DescriptionField.vue'
import DraftTextField from './DraftTextField.vue'
import { useDraft } from './draft.store.ts'
import RegionsStep from './RegionsStep.vue'
import { fieldNameOf, stepOf } from './steps.ts'

const calls = vi.hoisted(() => ({ get: vi.fn(), patch: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, PATCH: calls.patch },
}))

const regions = ['cn-hangzhou', 'ap-southeast-1'].map((id) => ({ id, city: id, label: id }))
const categories = [
  { id: 'data', name: 'Data', children: [{ id: 'databases', name: 'Databases' }] },
  { id: 'security', name: 'Security', children: [] },
]
function answer(path: string) {
  if (path === '/api/v1/regions') return Promise.resolve({ data: { items: regions } })
  if (path === '/api/v1/categories') return Promise.resolve({ data: { items: categories } })
  return Promise.resolve({
    data: imageProduct({ draft: { name: 'Tern', categoryId: 'data', subCategoryId: 'databases' } }),
  })
}

describe('the wizard', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    setActivePinia(createPinia())
    calls.get.mockImplementation(answer)
    calls.patch.mockReturnValue(new Promise(() => undefined))
  })
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-1 keeps what was filled in when a step is left and visited again', async () => {
    const { wrapper, plugins } = mountPage(RegionsStep)
    const draft = useDraft()
    await draft.open('p1')
    await flushPromises()
    await wrapper.get('input[type="checkbox"][value="cn-hangzhou"]').setValue(true)
    await wrapper.get('#field-osVersion').setValue('Ubuntu 22.04 64-bit')
    wrapper.unmount()
    const { mount } = await import('@vue/test-utils')
    const again = mount(RegionsStep, { attachTo: document.body, global: { plugins } })
    await flushPromises()
    const region = again.get('input[value="cn-hangzhou"]').element as HTMLInputElement
    const version = again.get('#field-osVersion').element as HTMLInputElement
    expect(region.checked).toBe(true)
    expect(version.value).toBe('Ubuntu 22.04 64-bit')
    draft.forget()
  })

  it('IM-7 clears the sub-category together with its category', async () => {
    const { wrapper } = mountPage(RegionsStep)
    const draft = useDraft()
    await draft.open('p1')
    await flushPromises()
    await wrapper.get('#field-categoryId').setValue('security')
    expect(draft.values).toMatchObject({ categoryId: 'security', subCategoryId: null })
    draft.forget()
  })

  it('SA-1 has category and sub-category as a choice, the second after the first', async () => {
    const { wrapper } = mountPage(CategoryFields)
    const draft = useDraft()
    await draft.open('p1')
    draft.set('categoryId', null)
    await flushPromises()
    const [category, sub] = wrapper.findAll('select')
    expect(category?.text()).toMatch(/^None/)
    expect(wrapper.text().match(/optional/g)).toHaveLength(2)
    expect(sub?.attributes('disabled')).toBeDefined()
    expect(sub?.text()).toBe('Choose a category first')
    draft.forget()
  })

  it.each([
    ['Collects logs', 2],
    ['收集所有服务器的日志', 5],
  ])('IM-6 SA-1 counts the words of a short description: %s', async (text, count) => {
    const { wrapper } = mountPage(DescriptionField)
    const draft = useDraft()
    await draft.open('p1')
    await wrapper.get('textarea').setValue(text)
    expect(wrapper.text()).toContain(`${count} of 100 recommended words`)
    draft.forget()
  })

  it('IM-6 shows what the server refuses at its field, until it is changed', async () => {
    const { wrapper } = mountPage(DraftTextField, { field: 'versionNumber', label: 'Version' })
    const draft = useDraft()
    await draft.open('p1')
    const said = { pointer: '#/versionNumber', code: 'newer', detail: 'Such as V1.0' }
    draft.errors = { versionNumber: said }
    await nextTick()
    const input = wrapper.get('#field-versionNumber')
    expect(input.attributes('aria-invalid')).toBe('true')
    expect(wrapper.text()).toContain('Such as V1.0')
    await input.setValue('V1.1')
    expect(wrapper.text()).not.toContain('Such as V1.0')
    draft.forget()
  })

  it('RV-5 knows the step and the field that a reviewer points at', () => {
    expect(stepOf('image', '/image/osVersion')).toBe('regions')
    expect(stepOf('image', '#/instanceTypes')).toBe('instances')
    expect(stepOf('image', '#/image')).toBe('image')
    expect(stepOf('image', '/userGuide')).toBe('information')
    expect(stepOf('saas', '/saas/productUrl')).toBe('details')
    expect(fieldNameOf('/userGuide')).toBe('files/user_guide')
    expect(fieldNameOf('/image/osVersion')).toBe('osVersion')
  })
})
