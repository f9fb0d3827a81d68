import { defineMachine, type StateOf } from './machine.ts'

/** A seller's appeal against a rejection: decided by a reviewer who did not reject, or overtaken by a resubmission (RV-5). */
export const appeal = defineMachine({
  name: 'appeal',
  states: ['open', 'upheld', 'overturned', 'lapsed'],
  initial: 'open',
  transitions: {
    /** The rejection stands. */
    uphold: { from: ['open'], to: 'upheld', by: ['reviewer', 'admin'] },
    /** The rejection falls: the case goes on at the stage where it was rejected. */
    overturn: { from: ['open'], to: 'overturned', by: ['reviewer', 'admin'] },
    /** The seller handed the version in again. */
    lapse: { from: ['open'], to: 'lapsed', by: ['system'] },
  },
})
export type AppealStatus = StateOf<typeof appeal>
