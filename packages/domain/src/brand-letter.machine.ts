import { defineMachine, type StateOf } from './machine.ts'

/** A letter by which a vendor may use the marketplace's name and logo for a product and a time (MK-1). */
export const brandLetter = defineMachine({
  name: 'brand-letter',
  states: ['requested', 'granted', 'declined', 'withdrawn', 'revoked', 'expired'],
  initial: 'requested',
  transitions: {
    grant: { from: ['requested'], to: 'granted', by: ['onboarding_officer', 'admin'] },
    decline: { from: ['requested'], to: 'declined', by: ['onboarding_officer', 'admin'] },
    withdraw: { from: ['requested'], to: 'withdrawn', by: ['seller'] },
    revoke: { from: ['granted'], to: 'revoked', by: ['onboarding_officer', 'admin'] },
    expire: { from: ['granted'], to: 'expired', by: ['system'] },
  },
})
export type BrandLetterStatus = StateOf<typeof brandLetter>
