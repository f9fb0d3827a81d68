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
/** ST-5: one review per buyer and product; two tabs posted at the same moment. */
export const reviewAlreadyPosted = defineProblem(
  'review-already-posted',
  409,
  'Your review was just posted from another window',
)
