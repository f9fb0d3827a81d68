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
})
