import { describe, expect, it, vi } from 'vitest'
import PasswordStrength from '../src/forms/PasswordStrength.vue'
import { mountPart } from './mount-part.ts'

describe('ON-1 how hard a password is to guess', () => {
  it('ON-1 is said while it is chosen, and nothing before', async () => {
    const part = mountPart(PasswordStrength, { password: '' })
    expect(part.find('[data-strength]').exists()).toBe(false)
    await part.setProps({ password: 'password99!!' })
    await vi.waitFor(() => expect(part.text()).toBe('Easy to guess'))
    await part.setProps({ password: 'Seven grey herons' })
    await vi.waitFor(() => expect(part.text()).toBe('Very hard to guess'))
  })
})
