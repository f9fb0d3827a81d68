import { flushPromises } from '@vue/test-utils'
import { afterEach, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import AddendumDialog from './AddendumDialog.vue'

afterEach(() => (document.body.innerHTML = ''))

it('IM-10 a half written addendum is still there when its dialog was closed by mistake', async () => {
  const { wrapper } = mountPage(AddendumDialog, { productId: 'p1', versionId: '', open: false })
  const show = async (versionId: string) => {
    await wrapper.setProps({ versionId, open: versionId !== '' })
    await flushPromises()
    return document.querySelector('textarea')!
  }
  const field = await show('v1')
  field.value = 'Half written'
  field.dispatchEvent(new Event('input'))
  await show('')
  expect((await show('v1')).value).toBe('Half written')
  await show('')
  expect((await show('v2')).value).toBe('')
})
