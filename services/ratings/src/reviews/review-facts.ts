import type { PayloadOf, ReviewPosted } from '@emporium/events'
import type { ProductRef } from '../products/product-ref.entity.ts'
import type { Review } from './review.entity.ts'

/** What the events say of a review. */
export function factsOf(review: Review, product: ProductRef): PayloadOf<typeof ReviewPosted> {
  const { id: reviewId, productId, vendorId, buyerId, rating } = review
  const { name: productName, slug: productSlug } = product
  return { reviewId, productId, productName, productSlug, vendorId, buyerId, rating }
}
