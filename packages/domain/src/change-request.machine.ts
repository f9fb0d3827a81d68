import { defineMachine, type StateOf } from './machine.ts'

/**
 * A seller's request to operations about a listed product: the tickets of the guide (IM-11, SA-3). Either side may ask
 * the other something before it is decided; what is approved for a later day is carried out on that day.
 */
export const changeRequest = defineMachine({
  name: 'change-request',
  states: ['open', 'answered', 'approved', 'carried_out', 'declined', 'withdrawn', 'lapsed'],
  initial: 'open',
  transitions: {
    /** Operations has written and waits for the seller. */
    ask: { from: ['open'], to: 'answered', by: ['reviewer', 'admin'] },
    /** The seller has written back. */
    reply: { from: ['answered'], to: 'open', by: ['seller'] },
    approve: { from: ['open', 'answered'], to: 'approved', by: ['admin'] },
    carryOut: { from: ['approved'], to: 'carried_out', by: ['admin', 'system'] },
    decline: { from: ['open', 'answered', 'approved'], to: 'declined', by: ['admin'] },
    withdraw: { from: ['open', 'answered', 'approved'], to: 'withdrawn', by: ['seller'] },
    /** What it was about has left the shelf, or has changed so that it can't be done any more. */
    lapse: {
      from: ['open', 'answered', 'approved'],
      to: 'lapsed',
      by: ['reviewer', 'admin', 'system'],
    },
  },
})
export type ChangeRequestStatus = StateOf<typeof changeRequest>

/** What can be asked for. */
export const changeKinds = [
  'remove_version',
  'remove_product',
  'update_listing',
  'add_region',
  'change_support',
] as const
export type ChangeKind = (typeof changeKinds)[number]
