import { defineMachine, type StateOf } from './machine.ts'

/** An invitation to a vendor's team, sent to one address (ON-10). */
export const invitation = defineMachine({
  name: 'invitation',
  states: ['pending', 'accepted', 'declined', 'revoked', 'expired'],
  initial: 'pending',
  transitions: {
    accept: { from: ['pending'], to: 'accepted', by: ['buyer'] },
    decline: { from: ['pending'], to: 'declined', by: ['buyer'] },
    /** A new link to the same address; the links before open nothing any more. */
    resend: { from: ['pending', 'expired'], to: 'pending', by: ['seller'] },
    revoke: { from: ['pending', 'expired'], to: 'revoked', by: ['seller'] },
    expire: { from: ['pending'], to: 'expired', by: ['system'] },
  },
})
export type InvitationStatus = StateOf<typeof invitation>

/** An owner offers the ownership of a vendor to another member; nothing changes before the other accepts (ON-10). */
export const ownershipOffer = defineMachine({
  name: 'ownership-offer',
  states: ['offered', 'accepted', 'declined', 'withdrawn'],
  initial: 'offered',
  transitions: {
    accept: { from: ['offered'], to: 'accepted', by: ['seller'] },
    decline: { from: ['offered'], to: 'declined', by: ['seller'] },
    /** By the owner; or by the platform, when one of the two leaves the team or is no longer what they were. */
    withdraw: { from: ['offered'], to: 'withdrawn', by: ['seller', 'system'] },
  },
})
export type OwnershipOfferStatus = StateOf<typeof ownershipOffer>
