import { vendorRoles, type VendorRole } from '@emporium/domain'
import { newId, type Actor } from '@emporium/service-kit'
import { describe, expect, it } from '@jest/globals'
import { reviewPolicy } from '../src/reviews/review.policy.ts'

const vendorId = newId()
const member = (role: VendorRole, of = vendorId): Actor => ({
  kind: 'account',
  id: newId(),
  name: 'Sam',
  sessionId: newId(),
  staffRoles: [],
  memberships: [{ vendorId: of, role }],
})
const hidden = { buyerId: newId(), vendorId, status: 'hidden' as const, hiddenFor: 'spam' as const }
const others = [
  'edit',
  'revise',
  'withdraw',
  'repost',
  'resubmit',
  'keep',
  'hide',
  'restore',
  'vote',
] as const

describe.each(vendorRoles)('ON-10 a %s of the vendor', (role) => {
  const speaks = ['owner', 'publisher', 'support'].includes(role)
  it(`ST-5 ${speaks ? 'may' : 'may not'} reply to a review, and sees the hidden ones`, () => {
    expect(reviewPolicy.reply(member(role), hidden)).toBe(speaks)
    expect(reviewPolicy.see(member(role), hidden)).toBe(true)
  })
  it('ON-10 does nothing that is the buyer’s or ours, and nothing for another vendor', () => {
    for (const verb of others) expect(reviewPolicy[verb](member(role), hidden)).toBe(false)
    for (const verb of ['see', 'reply', ...others] as const)
      expect(reviewPolicy[verb](member(role, newId()), hidden)).toBe(false)
  })
})

describe('SP-3 somebody of operations', () => {
  const staff = (of?: string): Actor => ({
    ...(member('owner') as Extract<Actor, { kind: 'account' }>),
    staffRoles: ['reviewer'],
    memberships: of ? [{ vendorId: of, role: 'read_only' }] : [],
  })
  it('SP-3 decides, but not about a product of their own company', () => {
    for (const verb of ['keep', 'hide', 'restore'] as const) {
      expect(reviewPolicy[verb](staff(), hidden)).toBe(true)
      expect(reviewPolicy[verb](staff(newId()), hidden)).toBe(true)
      expect(reviewPolicy[verb](staff(vendorId), hidden)).toBe(false)
    }
  })
})
