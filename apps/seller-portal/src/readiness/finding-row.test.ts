import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import FindingRow from './FindingRow.vue'

const finding = {
  ruleId: 'image-available',
  severity: 'blocking',
  pointer: '#/source',
  facts: { status: 'Creating' },
}

describe('one finding of the pre-check', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('RV-8 puts sentences in a row as the language does: no space after 。 or ：', async () => {
    const { wrapper, texts } = mountPage(FindingRow, { finding, productId: 'p1', type: 'image' })
    expect(wrapper.text()).toMatch(/\. [A-Z]/)
    await texts.show('zh-CN')
    await flushPromises()
    expect(wrapper.text()).toContain('云平台返回的状态是“Creating”。请等待云平台完成镜像')
    expect(wrapper.text()).toContain('原因：只有制作完成')
    expect(wrapper.text()).not.toMatch(/[。：] /)
  })
})
