import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import VerifyEmailPage from '../src/accounts/VerifyEmailPage.vue'
import { mountPage, pretendApi, type Asked } from './mount-page.ts'

const at = '/verify-email?token=secret'
const needed = {
  type: '/problems/registration-password-needed',
  title: 'Password',
  status: 422,
  name: 'Ada Reader',
  isReplaced: false,
}
const unproved = {
  ...needed,
  type: '/problems/registration-unproved',
  errors: [{ pointer: '#/password', code: 'registration-password', detail: 'no' }],
}
const open = async (answer: (asked: Asked) => { status: number; body?: unknown }) => {
  const api = pretendApi({ 'POST /api/v1/accounts/verify-email': answer })
  const page = await mountPage(VerifyEmailPage, { api, at })
  await flushPromises()
  return page
}

describe('ON-1 opening the link of the mail', () => {
  it('ON-1 confirms at once in the browser that registered', async () => {
    const { wrapper, asked } = await open(() => ({ status: 204 }))
    expect(asked.map(({ body }) => body)).toEqual([{ token: 'secret' }])
    expect(wrapper.get('[role=status]').text()).toContain('is confirmed')
  })

  it('ON-1 asks for the password elsewhere, and says by what name the address was registered', async () => {
    const { wrapper, asked } = await open(({ body }) => {
      const { password } = body as { password?: string }
      if (!password) return { status: 422, body: needed }
      return password === 'right' ? { status: 204 } : { status: 422, body: unproved }
    })
    expect(wrapper.text()).toContain('Who registered: Ada Reader')
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
    await wrapper.get('form').trigger('submit')
    expect(wrapper.get('#field-password-error').text()).toContain('enter your password')
    await wrapper.get('input').setValue('wrong')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(wrapper.get('#field-password-error').text()).toContain('not a password that')
    await wrapper.get('input').setValue('right')
    await wrapper.get('form').trigger('submit')
    await flushPromises()
    expect(asked.at(-1)?.body).toEqual({ token: 'secret', password: 'right' })
    expect(wrapper.get('[role=status]').text()).toContain('is confirmed')
  })

  it('ON-1 says that a newer mail was sent, and offers to send it again', async () => {
    const { wrapper } = await open(() => ({ status: 422, body: { ...needed, isReplaced: true } }))
    expect(wrapper.text()).toContain('a newer mail was sent')
    expect(wrapper.text()).toContain('Send a new link')
  })
})
