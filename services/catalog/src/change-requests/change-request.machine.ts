import { defineMachine, type StateOf } from '@emporium/domain'

/** A seller's request to operations about a listed product: the tickets of the guide (IM-11, SA-3). */
export const changeRequest = defineMachine({
  name: 'change-request',
  states: ['open', 'approved', 'declined'],
  initial: 'open',
  transitions: {
    approve: { from: ['open'], to: 'approved', by: ['admin'] },
    decline: { from: ['open'], to: 'declined', by: ['admin'] },
  },
})
export type ChangeRequestStatus = StateOf<typeof changeRequest>

/** What can be asked for. */
export const changeKinds = ['remove_version', 'remove_product', 'update_listing'] as const
export type ChangeKind = (typeof changeKinds)[number]
