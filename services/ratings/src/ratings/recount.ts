import { RatingChanged } from '@emporium/events'
import type { Tx } from '@emporium/service-kit'
import type { ProductRef } from '../products/product-ref.entity.ts'
import { Review } from '../reviews/review.entity.ts'
import { aggregate } from './aggregate.ts'
import { ProductRating } from './product-rating.entity.ts'

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
    .values({ productId, ...aggregate([]) })
    .orIgnore()
    .execute()
  const row = await tx.lock(ProductRating, { productId })
  const ratings = await tx.manager
    .createQueryBuilder(Review, 'review')
    .select('review.rating', 'rating')
    .addSelect('count(*)::int', 'count')
    .where('review.productId = :productId AND review.status = :status', {
      productId,
      status: 'published',
    })
    .groupBy('review.rating')
    .getRawMany<{ rating: number; count: number }>()
  const counted = aggregate(ratings)
  await tx.save(Object.assign(row, counted))
  await tx.publish(RatingChanged, { productId, vendorId, ...counted })
}
