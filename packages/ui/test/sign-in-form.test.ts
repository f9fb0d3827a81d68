import { afterEach, describe, expect, it, vi } from 'vitest'
import SignInForm from '../src/session/SignInForm.vue'
import { mountPart } from './mount-part.ts'

const asked = (...methods: string[]) => ({
  type: '/problems/second-factor-required',
  title: 'More is needed',
  status: 401,
  methods,
})
/** The form of somebody whose password was right, and who is asked for one of these. */
async function form(...methods: string[]) {
  const part = mountPart(SignInForm, { problem: null, busy: false })
  await part.setProps({ problem: asked(...methods) })
  const button = (words: string) => part.findAll('button').find((one) => one.text() === words)
  return { part, button }
}
afterEach(() => vi.unstubAllGlobals())

describe('ON-1 asking for a second factor', () => {
  it('ON-1 asks for the passkey of who has no app, and for a recovery code only on demand', async () => {
    vi.stubGlobal('PublicKeyCredential', vi.fn())
    const { part, button } = await form('passkey', 'recovery_code')
    expect(part.find('input').exists()).toBe(false)
    expect(button('Sign in')).toBeUndefined()
    await vi.waitFor(() => expect(document.activeElement?.textContent).toBe('Use a passkey'))
    await button('Use a recovery code')!.trigger('click')
    expect(part.text()).toContain('it is used up by this')
    expect(button('Sign in')).toBeDefined()
    part.unmount()
  })

  it('ON-1 asks for a recovery code where the browser has no passkeys', async () => {
    const { part } = await form('passkey', 'recovery_code')
    expect(part.get('label').text()).toContain('Recovery code')
    part.unmount()
  })

  it('ON-1 asks for the code of the app first', async () => {
    vi.stubGlobal('PublicKeyCredential', vi.fn())
    const { part, button } = await form('passkey', 'otp', 'recovery_code')
    expect(part.find('input[inputmode="numeric"]').exists()).toBe(true)
    expect(button('Use a passkey')).toBeDefined()
    part.unmount()
  })

  it('shows on the button that was pressed that it is under way', async () => {
    const part = mountPart(SignInForm, { problem: null, busy: false })
    const passkey = part.findAll('button').find((one) => one.text() === 'Use a passkey')!
    await passkey.trigger('click')
    await part.setProps({ busy: true })
    expect(passkey.attributes('aria-busy')).toBe('true')
    expect(part.get('button[type="submit"]').attributes('aria-busy')).toBeUndefined()
    expect(part.get('button[type="submit"]').attributes('disabled')).toBeDefined()
    part.unmount()
  })
})
