import { defineMachine, type StateOf } from './machine.ts'
import { staffRoles } from './roles.ts'

/** A conversation with operations: whose turn it is, until it is closed; writing on opens it again (ON-9). */
export const enquiry = defineMachine({
  name: 'enquiry',
  states: ['waiting_for_operations', 'waiting_for_asker', 'closed'],
  initial: 'waiting_for_operations',
  transitions: {
    /** Operations writes. */
    answer: {
      from: ['waiting_for_operations', 'waiting_for_asker', 'closed'],
      to: 'waiting_for_asker',
      by: staffRoles,
    },
    /** Whoever asked writes on: an account, or a visitor with the link of a mail. */
    writeOn: {
      from: ['waiting_for_operations', 'waiting_for_asker', 'closed'],
      to: 'waiting_for_operations',
      by: ['buyer'],
    },
    close: {
      from: ['waiting_for_operations', 'waiting_for_asker'],
      to: 'closed',
      by: ['buyer', ...staffRoles],
    },
    reopen: { from: ['closed'], to: 'waiting_for_operations', by: ['buyer', ...staffRoles] },
  },
})
export type EnquiryStatus = StateOf<typeof enquiry>
