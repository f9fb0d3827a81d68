import { defineProblem } from '@emporium/service-kit'

/** ON-7: a suspended vendor keeps its subscribers and reads their answers, but sends nothing. */
export const vendorSuspended = defineProblem('vendor-suspended', 403, 'This vendor is suspended')
/**
 * SP-2: the buyer has no subscription that lets the vendor write, or does not take its messages; which of the two is the
 * buyer's own affair.
 */
export const buyerNotReachable = defineProblem(
  'buyer-not-reachable',
  409,
  'This buyer cannot be written to',
)
/** SP-2: whoever blocks a seller does not write to it either. */
export const sellerBlocked = defineProblem(
  'seller-blocked',
  409,
  'You have blocked this seller. Take its messages again to write to it.',
)
