import { sheetFieldsOf, sheetFieldWords } from '@emporium/domain'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import type * as apiModule from '../api.ts'
import IsvSheetForm from './IsvSheetForm.vue'

const calls = vi.hoisted(() => ({ get: vi.fn(), post: vi.fn() }))
vi.mock('../api.ts', async (original) => ({
  ...(await original<typeof apiModule>()),
  api: { GET: calls.get, POST: calls.post },
}))

const target = { vendorId: 'v1', productType: 'saas' as const }
const asks = () => document.body.textContent?.includes('Leave without saving?')

describe('ON-8 the sheet as a form in the page', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('ON-8 is closed at once when nothing is written, and asks before answers are lost', async () => {
    const { wrapper } = mountPage(IsvSheetForm, { target })
    const cancel = () => wrapper.findAll('button').find((one) => one.text() === 'Cancel')!
    await cancel().trigger('click')
    expect(wrapper.emitted('cancel')).toHaveLength(1)
    await wrapper.get('[id$="productName"]').setValue('Harbor')
    await cancel().trigger('click')
    await flushPromises()
    expect(wrapper.emitted('cancel')).toHaveLength(1)
    expect(asks()).toBe(true)
    const leave = [
      ...document.querySelectorAll('[role="alertdialog"] button, [role="dialog"] button'),
    ]
    leave.find((one) => one.textContent?.trim() === 'Leave')!.dispatchEvent(new MouseEvent('click'))
    await flushPromises()
    expect(wrapper.emitted('cancel')).toHaveLength(2)
  })

  it('ON-8 sent empty, marks everything that an image needs at once, and sends nothing', async () => {
    const { wrapper } = mountPage(IsvSheetForm, { target: { ...target, productType: 'image' } })
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    const marked = wrapper.findAll('[aria-invalid="true"]').map(({ element }) => element.id)
    const needed = sheetFieldsOf('image').filter(({ needed: must }) => must === true)
    expect(needed.length).toBeGreaterThan(13)
    for (const { name } of needed)
      expect(wrapper.text(), name).toContain(sheetFieldWords.en[name].label)
    expect(wrapper.text().split('This is required.')).toHaveLength(needed.length + 1)
    expect(marked[0]).toContain('productName')
    expect(calls.post).not.toHaveBeenCalled()
    await wrapper.get('[id$="productName"]').setValue('Harbor')
    expect(wrapper.text().split('This is required.')).toHaveLength(needed.length)
  })
})
