import { vendorRoles, type VendorRole } from '@emporium/domain'
import { newId, type Actor } from '@emporium/service-kit'
import { describe, expect, it } from '@jest/globals'
import { productPolicy } from '../src/products/product.policy.ts'

const vendorId = newId()
const member = (role: VendorRole, of = vendorId): Actor => ({
  kind: 'account',
  id: newId(),
  name: 'Sam',
  sessionId: newId(),
  staffRoles: [],
  memberships: [{ vendorId: of, role }],
})
const writing = ['edit', 'submit', 'withdraw', 'discard', 'addVersion', 'requestChange'] as const
const ofStaff = ['remove', 'retire'] as const

describe.each(vendorRoles)('ON-10 a %s of the vendor', (role) => {
  const publishes = ['owner', 'publisher'].includes(role)
  it.each(writing)(`ON-10 ${publishes ? 'may' : 'may not'} %s its product`, (verb) => {
    expect(productPolicy[verb](member(role), { vendorId })).toBe(publishes)
  })
  it('ON-10 sees its product, and leaves what operations does alone', () => {
    expect(productPolicy.see(member(role), { vendorId })).toBe(true)
    for (const verb of ofStaff) expect(productPolicy[verb](member(role), { vendorId })).toBe(false)
  })
  it('ON-10 neither sees nor does anything to the product of another vendor', () => {
    for (const verb of ['see', ...writing, ...ofStaff] as const)
      expect(productPolicy[verb](member(role, newId()), { vendorId })).toBe(false)
  })
})
