import { limits, type ReviewSort, type ReviewStatus } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import { ProductRef } from '../products/product-ref.entity.ts'
import { presentReview } from './review.presenter.ts'
import { cursorOf, sortReviews } from './review-order.ts'
import { Review } from './review.entity.ts'
import type { ReviewView } from './review.schemas.ts'
import { votedFor } from './view-review.query.ts'

/** What a list may be narrowed by. */
export type ReviewFilter = {
  productId?: string
  /** Reviews of products of these vendors. */
  vendorIds?: readonly string[]
  status?: ReviewStatus
  rating?: number
  version?: string
  /** Only those that the seller has answered, or has not. */
  answered?: boolean
  /** Posted not before, and before. */
  since?: string
  until?: string
  /** Words of title, text or author. */
  q?: string
}
type Asked = ReviewFilter & { sort?: ReviewSort; limit?: number; cursor?: string }

/** Each filter as SQL; what is not asked for does not narrow. */
const conditions: Readonly<Record<keyof ReviewFilter, string>> = {
  productId: 'review.productId = :productId',
  vendorIds: 'review.vendorId = ANY(:vendorIds)',
  status: 'review.status = :status',
  rating: 'review.rating = :rating',
  version: 'review.versionNumber = :version',
  answered: '(review.reply IS NOT NULL) = :answered',
  since: 'review.postedAt >= :since',
  until: 'review.postedAt < :until',
  q: `strpos(lower(concat_ws(' ', review.title, review.text, review.buyerName)), lower(:q)) > 0`,
}

/** Leaves what fits the filter. */
export function narrowReviews(query: SelectQueryBuilder<Review>, filter: ReviewFilter): void {
  for (const [name, condition] of Object.entries(conditions)) {
    const value = filter[name as keyof ReviewFilter]
    if (value !== undefined) query.andWhere(condition, { [name]: value })
  }
}

/** Reviews in the order that is asked for, newest first without a word about it. */
export async function listReviews(ctx: Ctx, asked: Asked): Promise<Page<ReviewView>> {
  const { sort = 'newest', limit = limits.pageSize, cursor, ...filter } = asked
  const query = ctx.db
    .createQueryBuilder(Review, 'review')
    .innerJoinAndMapOne(
      'review.product',
      ProductRef,
      'product',
      'product.productId = review.productId',
    )
    .limit(limit + 1)
  narrowReviews(query, filter)
  sortReviews(query, sort, decodeCursor(cursor))
  const rows = (await query.getMany()) as (Review & { product: ProductRef })[]
  const voted = await votedFor(
    ctx,
    rows.map(({ id }) => id),
  )
  return pageOf(
    rows,
    limit,
    (row) => cursorOf(row, sort),
    (row) => presentReview(ctx.actor, row, row.product, voted.has(row.id)),
  )
}
