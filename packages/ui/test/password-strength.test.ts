import { describe, expect, it, vi } from 'vitest'
import PasswordStrength from '../src/forms/PasswordStrength.vue'
import { mountPart } from './mount-part.ts'

describe('ON-1 how hard a password is to guess', () => {
  it('ON-1 is said while it is chosen; before, the place is taken by advice, so that nothing moves', async () => {
    const part = mountPart(PasswordStrength, { password: '' })
    expect(part.text()).toBe('Several unrelated words are hard to guess')
    const places = part.findAll('*').length
    await part.setProps({ password: 'password99!!' })
    await vi.waitFor(() => expect(part.text()).toBe('Easy to guess'))
    await part.setProps({ password: 'Seven grey herons' })
    await vi.waitFor(() => expect(part.text()).toBe('Very hard to guess'))
    expect(part.findAll('*')).toHaveLength(places)
    await part.setProps({ password: '' })
    await vi.waitFor(() => expect(part.text()).toMatch(/^Several/))
  })
})
