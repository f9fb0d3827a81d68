import { heldAct, heldActKinds } from '@emporium/domain'
import { Type } from 'typebox'
import { Id, Instant, OneOf } from './fields.ts'

const Act = {
  actId: Id,
  kind: OneOf(heldActKinds),
  /** The product or vendor, and what it is called. */
  subjectId: Id,
  subjectName: Type.String(),
  /** Who proposed it; null where that account is not known any more. */
  proposedBy: Type.Union([Id, Type.Null()]),
  proposedByName: Type.String(),
}

/** An act that waits for a second person (RV-7). */
export const ActHeldPayload = { ...Act, reason: Type.String(), lapsesAt: Instant }

/** What became of it. */
export const HeldActSettledPayload = {
  ...Act,
  outcome: OneOf(heldAct.states),
  /** Who proceeded or cancelled; null for what lapsed or could not be done. */
  settledBy: Type.Union([Id, Type.Null()]),
  settledByName: Type.Union([Type.String(), Type.Null()]),
  /** Why it was cancelled. */
  words: Type.Union([Type.String(), Type.Null()]),
}
