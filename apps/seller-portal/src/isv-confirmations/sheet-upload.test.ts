import { ApiProblem } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import { session } from '../api.ts'
import SheetUpload from './SheetUpload.vue'

const target = { vendorId: 'v1', productType: 'image' as const }
const sheet = (name: string) => new File(['x'], name)
const drop = (file: File) => ({ dataTransfer: { files: [file] } })

describe('ON-8 a sheet that is uploaded', () => {
  afterEach(() => {
    document.body.innerHTML = ''
    vi.restoreAllMocks()
  })

  it('ON-8 leaves nothing of what was wrong with the file before beside the next one', async () => {
    const problem = { type: '/problems/not-a-workbook', title: 'Not readable', status: 422 }
    vi.spyOn(session, 'upload').mockRejectedValue(new ApiProblem(problem))
    const { wrapper } = mountPage(SheetUpload, { target })
    const box = wrapper.get('input[type="file"]').element.parentElement!
    const dropped = async (file: File) => {
      const event = Object.assign(new Event('drop', { bubbles: true }), drop(file))
      box.dispatchEvent(event)
      await flushPromises()
    }
    await dropped(sheet('one.xlsx'))
    expect(wrapper.find('[data-problem]').exists()).toBe(true)
    await dropped(sheet('two.pdf'))
    expect(wrapper.text()).toContain('two.pdf has the wrong type')
    expect(wrapper.find('[data-problem]').exists()).toBe(false)
  })
})
