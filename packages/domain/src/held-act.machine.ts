import { defineMachine, type StateOf } from './machine.ts'

/**
 * An act of great effect that one person of operations proposed: it is held until another person proceeds with it or
 * cancels it (RV-7, IM-11). What could not be done any more when the second person proceeded is void; what nobody
 * proceeded with lapses.
 */
export const heldAct = defineMachine({
  name: 'held-act',
  states: ['held', 'done', 'cancelled', 'void', 'lapsed'],
  initial: 'held',
  transitions: {
    /** By another person than the one who proposed it. */
    proceed: { from: ['held'], to: 'done', by: ['admin'] },
    cancel: { from: ['held'], to: 'cancelled', by: ['admin'] },
    void: { from: ['held'], to: 'void', by: ['system'] },
    lapse: { from: ['held'], to: 'lapsed', by: ['system'] },
  },
})
export type HeldActStatus = StateOf<typeof heldAct>

/** The acts that need a second person. */
export const heldActKinds = [
  /** A product that people subscribed to leaves the shelf (IM-11). */
  'remove_product',
  /** A seller's request is approved, by which a product leaves the shelf (IM-11). */
  'remove_as_requested',
  /** A vendor is stopped: none of its products can be found or bought (ON-7). */
  'suspend_vendor',
  /** A vendor whose sales one admin stopped at once stays suspended (ON-7). */
  'confirm_suspension',
] as const
export type HeldActKind = (typeof heldActKinds)[number]
