import { RatingChanged } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import type { ProductRef } from '../products/product-ref.entity.ts'
import { Review } from '../reviews/review.entity.ts'
import { aggregate } from './aggregate.ts'
import { ProductRating } from './product-rating.entity.ts'
import { ratingsByVersion, type Voices } from './rating-of-version.ts'

/**
 * Counts a product's published reviews anew and tells of the result. Counting beats adding and subtracting: it cannot
 * drift. The row lock makes two recounts of one product follow each other.
 */
export async function recount(tx: Tx, product: ProductRef): Promise<void> {
  const { productId, vendorId } = product
  await tx.manager
    .createQueryBuilder()
    .insert()
    .into(ProductRating)
    .values({ productId, ...aggregate([]), versions: [] })
    .orIgnore()
    .execute()
  const row = await tx.lock(ProductRating, { productId })
  const voices = await tx.manager
    .createQueryBuilder(Review, 'review')
    .select('review.rating', 'rating')
    .addSelect('review.versionNumber', 'versionNumber')
    .addSelect('count(*)::int', 'count')
    .where('review.productId = :productId AND review.status = :status', {
      productId,
      status: 'published',
    })
    .groupBy('review.rating')
    .addGroupBy('review.versionNumber')
    .getRawMany<Voices>()
  const counted = aggregate(voices)
  await tx.save(Object.assign(row, counted, { versions: ratingsByVersion(voices) }))
  await tx.publish(RatingChanged, { productId, vendorId, ...counted })
}
