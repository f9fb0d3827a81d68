import { defineMachine, type StateOf } from './machine.ts'

/** A buyer's rating and review of a product (ST-5). */
export const review = defineMachine({
  name: 'review',
  states: ['published', 'hidden', 'withdrawn'],
  initial: 'published',
  transitions: {
    edit: { from: ['published'], to: 'published', by: ['buyer'] },
    hide: { from: ['published'], to: 'hidden', by: ['reviewer', 'admin'] },
    restore: { from: ['hidden'], to: 'published', by: ['reviewer', 'admin'] },
    withdraw: { from: ['published', 'hidden'], to: 'withdrawn', by: ['buyer'] },
    repost: { from: ['withdrawn'], to: 'published', by: ['buyer'] },
  },
})
export type ReviewStatus = StateOf<typeof review>
