import { vendorRoles, type VendorRole } from '@emporium/domain'
import { newId, type Actor } from '@emporium/service-kit'
import { describe, expect, it } from '@jest/globals'
import { isvConfirmationPolicy } from '../src/isv-confirmations/isv-confirmation.policy.ts'
import { vendorPolicy } from '../src/vendors/vendor.policy.ts'

const vendorId = newId()
const member = (role: VendorRole, of = vendorId): Actor => ({
  kind: 'account',
  id: newId(),
  name: 'Sam',
  sessionId: newId(),
  staffRoles: [],
  memberships: [{ vendorId: of, role }],
})
const verbs = ['acceptTerms', 'changeContact', 'sendIsvSheet', 'suspend', 'reinstate'] as const

describe.each(vendorRoles)('ON-10 a %s', (role) => {
  const isOwner = role === 'owner'
  const publishes = isOwner || role === 'publisher'
  it.each([
    ['acceptTerms', isOwner],
    ['changeContact', publishes],
    ['sendIsvSheet', publishes],
    ['suspend', false],
    ['reinstate', false],
  ] as const)('ON-10 %s: %s', (verb, may) => {
    expect(vendorPolicy[verb](member(role), { id: vendorId })).toBe(may)
    expect(vendorPolicy.see(member(role), { id: vendorId })).toBe(true)
  })
  it('ON-8 sends a sheet again where it publishes, and decides on none', () => {
    expect(isvConfirmationPolicy.resubmit(member(role), { vendorId })).toBe(publishes)
    expect(isvConfirmationPolicy.see(member(role), { vendorId })).toBe(true)
    for (const verb of ['confirm', 'return'] as const)
      expect(isvConfirmationPolicy[verb](member(role), { vendorId })).toBe(false)
  })
  it('ON-10 nothing of another vendor', () => {
    for (const verb of ['see', ...verbs] as const)
      expect(vendorPolicy[verb](member(role, newId()), { id: vendorId })).toBe(false)
  })
})
