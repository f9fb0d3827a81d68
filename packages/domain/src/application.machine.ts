import { defineMachine, type StateOf } from './machine.ts'

/** A company's application to become a vendor (ON-4…7). */
export const application = defineMachine({
  name: 'application',
  states: ['draft', 'submitted', 'information_requested', 'approved', 'rejected', 'withdrawn'],
  initial: 'draft',
  transitions: {
    submit: { from: ['draft', 'information_requested'], to: 'submitted', by: ['buyer'] },
    approve: { from: ['submitted'], to: 'approved', by: ['onboarding_officer', 'admin'] },
    reject: { from: ['submitted'], to: 'rejected', by: ['onboarding_officer', 'admin'] },
    requestInformation: {
      from: ['submitted'],
      to: 'information_requested',
      by: ['onboarding_officer', 'admin'],
    },
    /** A rejected applicant edits the same application and applies again; nothing is lost between rounds (ON-7). */
    reopen: { from: ['rejected'], to: 'draft', by: ['buyer'] },
    /** The applicant takes it back before it is decided. */
    withdraw: { from: ['submitted', 'information_requested'], to: 'withdrawn', by: ['buyer'] },
  },
})
/** What an applicant may apply anew from: a new application beside the old one, with its answers (ON-7). */
export const appliedAnewFrom = ['rejected', 'withdrawn'] as const satisfies readonly StateOf<
  typeof application
>[]
export type ApplicationStatus = StateOf<typeof application>
