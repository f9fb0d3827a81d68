import { defineMachine, type StateOf } from './machine.ts'

/** A product information sheet, by which a vendor becomes an ISV for one product type (ON-8). */
export const isvConfirmation = defineMachine({
  name: 'isv-confirmation',
  states: ['submitted', 'returned', 'confirmed'],
  initial: 'submitted',
  transitions: {
    confirm: { from: ['submitted'], to: 'confirmed', by: ['onboarding_officer', 'admin'] },
    return: { from: ['submitted'], to: 'returned', by: ['onboarding_officer', 'admin'] },
    resubmit: { from: ['returned'], to: 'submitted', by: ['seller'] },
  },
})
export type IsvConfirmationStatus = StateOf<typeof isvConfirmation>
