import { defineMachine, type StateOf } from './machine.ts'

/** A buyer's rating and review of a product (ST-5). */
export const review = defineMachine({
  name: 'review',
  states: ['published', 'pending', 'hidden', 'withdrawn'],
  initial: 'published',
  transitions: {
    edit: { from: ['published'], to: 'published', by: ['buyer'] },
    keep: { from: ['published'], to: 'published', by: ['reviewer', 'admin'] },
    hide: { from: ['published', 'pending'], to: 'hidden', by: ['reviewer', 'admin'] },
    restore: { from: ['hidden', 'pending'], to: 'published', by: ['reviewer', 'admin'] },
    // Edited while it was hidden: it waits for operations instead of being shown at once.
    revise: { from: ['hidden', 'pending'], to: 'pending', by: ['buyer'] },
    withdraw: { from: ['published', 'pending', 'hidden'], to: 'withdrawn', by: ['buyer'] },
    repost: { from: ['withdrawn'], to: 'published', by: ['buyer'] },
    // What was hidden does not come back by being taken back and written again.
    resubmit: { from: ['withdrawn'], to: 'pending', by: ['buyer'] },
  },
})
export type ReviewStatus = StateOf<typeof review>
