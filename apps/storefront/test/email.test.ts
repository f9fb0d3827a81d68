import { flushPromises } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import EmailLinkPage from '../src/accounts/EmailLinkPage.vue'
import EmailPanel from '../src/accounts/EmailPanel.vue'
import { buyer, mountPage, pretendApi } from './mount-page.ts'

const refused = { type: '/problems/link-not-valid', title: 'no', status: 422 }
afterEach(() => vi.unstubAllGlobals())

describe('ON-1 another e-mail address', () => {
  it('ON-1 says where the link went, and that nothing changes before', async () => {
    const api = pretendApi({ 'POST /api/v1/me/email-changes': { status: 202, body: {} } })
    const { wrapper, asked } = await mountPage(EmailPanel, { api, me: buyer })
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('#field-email-error').text()).toBe('This is required.')
    expect(asked).toEqual([])
    await wrapper.get('input').setValue(' new@example.com ')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(asked[0]?.body).toEqual({ email: 'new@example.com' })
    expect(wrapper.get('[role=status]').text()).toContain('new@example.com')
  })

  it.each(['confirm', 'undo'] as const)('ON-1 a link to %s waits for a press', async (verb) => {
    const api = pretendApi({ [`POST /api/v1/email-changes/${verb}`]: { status: 204 } })
    const at = `/${verb}-email?token=secret`
    const { wrapper, asked } = await mountPage(EmailLinkPage, { api, at, props: { verb } })
    expect(asked).toEqual([])
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(asked[0]?.body).toEqual({ token: 'secret' })
    expect(wrapper.find('[role=status]').exists()).toBe(true)
  })

  it('ON-1 says that a link is too old', async () => {
    const api = pretendApi({
      'POST /api/v1/email-changes/confirm': { status: 422, body: refused },
    })
    const { wrapper } = await mountPage(EmailLinkPage, { api, props: { verb: 'confirm' } })
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.get('[role=alert]').text()).toContain('used already')
  })
})
