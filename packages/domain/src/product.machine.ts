import { defineMachine, type StateOf } from './machine.ts'

/** Where a product stands on the shelf, apart from what review says of its versions (RV-1, IM-7). */
export const productShelf = defineMachine({
  name: 'product-shelf',
  states: ['unlisted', 'available', 'removed'],
  initial: 'unlisted',
  transitions: {
    list: { from: ['unlisted', 'removed'], to: 'available', by: ['system'] },
    remove: { from: ['available'], to: 'removed', by: ['admin'] },
    discard: { from: ['unlisted'], to: 'removed', by: ['seller'] },
  },
})
export type ProductShelfStatus = StateOf<typeof productShelf>

/** One version of a product and its way through review (IM-9, IM-10, RV-1). */
export const productVersion = defineMachine({
  name: 'product-version',
  states: ['draft', 'under_review', 'rejected', 'listed', 'retired'],
  initial: 'draft',
  transitions: {
    /** Freezes what was filled in and opens a review case (IM-9). */
    submit: { from: ['draft', 'rejected'], to: 'under_review', by: ['seller'] },
    withdraw: { from: ['under_review'], to: 'draft', by: ['seller'] },
    reject: { from: ['under_review'], to: 'rejected', by: ['system'] },
    /** The rejection was overturned: the same submission is reviewed on (RV-5). */
    reopen: { from: ['rejected'], to: 'under_review', by: ['system'] },
    list: { from: ['under_review'], to: 'listed', by: ['system'] },
    retire: { from: ['listed'], to: 'retired', by: ['admin', 'system'] },
  },
})
export type ProductVersionStatus = StateOf<typeof productVersion>
