import { defineProblem } from '@emporium/service-kit'

/** ST-5: only those who have the product rate it. */
export const notAVerifiedBuyer = defineProblem(
  'not-a-verified-buyer',
  403,
  'Only buyers with a subscription can rate this product',
)
/** ST-5: those who sell a product do not rate it. */
export const ownProduct = defineProblem(
  'own-product',
  403,
  'You cannot rate a product of your own company',
)
/** SP-3: somebody else of operations was faster; the detail says who, and what. */
export const reviewDecided = defineProblem(
  'review-decided',
  409,
  'Somebody else has decided about this review',
)
/** SP-3: what was decided about is not what readers would see. */
export const reviewReworded = defineProblem(
  'review-reworded',
  409,
  'Its author has changed this review since you read it',
)
/** SP-3: nobody has reported it, so there is nothing to keep it against. */
export const nothingReported = defineProblem(
  'nothing-reported',
  409,
  'No report of this review is open',
)
/** ST-5: one review per buyer and product; two tabs posted at the same moment. */
export const reviewAlreadyPosted = defineProblem(
  'review-already-posted',
  409,
  'Your review was just posted from another window',
)
