import { describe, expect, it } from '@jest/globals'
import { roleMay, vendorPermissions, vendorRoles, type VendorPermission } from './roles.ts'

describe('ON-10 what a team role may do', () => {
  it.each([
    ['owner', Object.keys(vendorPermissions)],
    ['publisher', ['look', 'publish', 'converse']],
    ['support', ['look', 'converse', 'contactBuyers']],
    ['finance', ['look', 'seeOrders']],
    ['read_only', ['look', 'seeOrders']],
  ] as const)('ON-10 %s', (role, allowed) => {
    const all = Object.keys(vendorPermissions) as VendorPermission[]
    expect(all.filter((permission) => roleMay(role, permission))).toEqual(allowed)
  })

  it('ON-10 every role may look, and every right has an owner', () => {
    for (const role of vendorRoles) expect(roleMay(role, 'look')).toBe(true)
    for (const roles of Object.values(vendorPermissions)) expect(roles).toContain('owner')
  })
})
