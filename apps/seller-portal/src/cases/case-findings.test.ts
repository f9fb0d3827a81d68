import type { ReviewCaseView } from '@emporium/api-client'
import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { mountPage } from '../../test/mount-page.ts'
import CaseFindings from './CaseFindings.vue'

const finding = {
  ruleId: 'system-private-keys',
  severity: 'blocking',
  pointer: '#/image',
  facts: { places: '/home/app/.ssh/id_rsa' },
  isChecked: true,
  actions: [],
}
async function shown(checks: object, language: 'en' | 'zh-CN' = 'en', about: object = {}) {
  const found = {
    messages: [],
    verdicts: [],
    ...about,
    checks: {
      checkedAt: '2026-11-20T08:00:00.000Z',
      ruleSetVersion: 6,
      isComplete: true,
      linksAsked: true,
      findings: [],
      ...checks,
    },
  } as unknown as ReviewCaseView
  const props = { found, productId: 'p1', type: 'image' }
  const { wrapper, texts } = mountPage(CaseFindings, props)
  await texts.show(language)
  await flushPromises()
  return wrapper
}

describe('RV-8 what the checks of a review found, for the seller', () => {
  afterEach(() => (document.body.innerHTML = ''))

  it('RV-8 tells what is the matter, where, how it is mended, and leads to the field', async () => {
    const wrapper = await shown({ findings: [finding] })
    expect(wrapper.text()).toContain('A private key is in the image')
    expect(wrapper.text()).toContain('on a server: /home/app/.ssh/id_rsa.')
    expect(wrapper.get('a').attributes('href')).toContain('/draft/p1/')
  })

  it('RV-8 speaks Chinese to whoever reads Chinese', async () => {
    const wrapper = await shown({ findings: [finding] }, 'zh-CN')
    expect(wrapper.text()).toContain('镜像中有私钥')
    expect(wrapper.text()).toContain('在服务器上发现：/home/app/.ssh/id_rsa。')
  })

  it('RV-5 does not repeat what the rejection rests on', async () => {
    const chosen = { ...finding, id: 'f1' }
    const other = { ...finding, id: 'f2', ruleId: 'system-swap' }
    const rejected = { status: 'rejected', verdicts: [{ findings: [chosen] }] }
    const wrapper = await shown({ findings: [chosen, other] }, 'en', rejected)
    expect(wrapper.text()).not.toContain('A private key is in the image')
    expect(wrapper.findAll('li')).toHaveLength(1)
  })

  it('RV-8 says that they run, that they found nothing, and that some are asked again', async () => {
    expect((await shown({ checkedAt: null })).text()).toContain('are running')
    expect((await shown({})).text()).toContain('found nothing')
    expect((await shown({ linksAsked: false })).text()).toContain('links are not looked at here')
    const away = await shown({ isComplete: false, findings: [{ ...finding, isChecked: false }] })
    expect(away.text()).toContain('found nothing')
    expect(away.text()).toContain('asked again')
  })
})
