import { defineMachine, type StateOf } from './machine.ts'

/** A vendor's proof that a domain is its own; while one stands, the vendor bears the badge (ON-10). */
export const domainProof = defineMachine({
  name: 'domain-proof',
  states: ['pending', 'proven', 'lapsing', 'lost', 'withdrawn', 'revoked'],
  initial: 'pending',
  transitions: {
    prove: { from: ['pending', 'lapsing', 'lost'], to: 'proven', by: ['system'] },
    lapse: { from: ['proven'], to: 'lapsing', by: ['system'] },
    lose: { from: ['lapsing'], to: 'lost', by: ['system'] },
    withdraw: { from: ['pending', 'proven', 'lapsing', 'lost'], to: 'withdrawn', by: ['seller'] },
    revoke: {
      from: ['pending', 'proven', 'lapsing', 'lost'],
      to: 'revoked',
      by: ['onboarding_officer', 'admin'],
    },
    /** Named anew after operations took it back: a proof from the beginning, with another record. */
    renew: { from: ['revoked'], to: 'pending', by: ['seller'] },
    reinstate: { from: ['revoked'], to: 'pending', by: ['onboarding_officer', 'admin'] },
  },
})
export type DomainProofStatus = StateOf<typeof domainProof>
