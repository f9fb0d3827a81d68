import { afterEach, describe, expect, it, vi } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import BootScriptChoice from './BootScriptChoice.vue'

/** Asks, with this answer given before. */
const asked = (modelValue: boolean | null) => mountPage(BootScriptChoice, { modelValue }).wrapper

describe('IM-3 whether the image contains a boot script', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('IM-3 is answered by nobody beforehand, and warns of a wrong answer', () => {
    const wrapper = asked(null)
    expect(wrapper.findAll('input:checked')).toEqual([])
    expect(wrapper.text()).toContain('A wrong answer makes the production of sold images fail.')
    expect(wrapper.text()).not.toContain('we will ask you to upload the script')
  })

  it('IM-3 says what follows from a yes', () => {
    expect(asked(true).text()).toContain('we will ask you to upload the script')
    expect(asked(false).text()).not.toContain('we will ask you to upload the script')
  })

  it('IM-3 takes yes and no, and nothing between', async () => {
    const said = vi.fn()
    const { wrapper } = mountPage(BootScriptChoice, {
      modelValue: null,
      'onUpdate:modelValue': said,
    })
    for (const answer of ['no', 'yes']) await wrapper.get(`input[value="${answer}"]`).setValue()
    expect(said.mock.calls).toEqual([[false], [true]])
  })
})
