import { reviewCase, type ReviewCaseStatus } from '@emporium/domain'

/** Whose turn it is in a case: the desk's, the seller's, the platform's that copies images, or nobody's any more (RV-9). */
export const caseTurns = ['desk', 'seller', 'platform', 'nobody'] as const
export type CaseTurn = (typeof caseTurns)[number]

/**
 * Why a due date was moved: the desk waited for the seller, the platform was at work (it ran a boot script, or a production that failed), or an admin changed the
 * hours of the desk (RV-9).
 */
export const dueMoveReasons = ['seller', 'platform', 'hours'] as const

/** A due date that was moved; instants in ISO 8601. */
export type DueMove = { why: (typeof dueMoveReasons)[number]; from: string; to: string; at: string }

/** Whose turn it is when a case comes to a stage. */
export function turnAt(status: ReviewCaseStatus): CaseTurn {
  if (reviewCase.isFinal(status)) return 'nobody'
  if (reviewCase.can(status, 'passBootScript')) return 'seller'
  return reviewCase.can(status, 'finishProduction') ? 'platform' : 'desk'
}
