import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { Brackets } from 'typeorm'
import { ProductRef } from '../products/product-ref.entity.ts'
import { presentReview } from './review.presenter.ts'
import { Review } from './review.entity.ts'
import type { ReviewView } from './review.schemas.ts'

/** What a list may be narrowed by. */
export type ReviewFilter = {
  productId?: string
  /** Reviews of products of these vendors. */
  vendorIds?: readonly string[]
  status?: Review['status']
  rating?: number
  limit?: number
  cursor?: string
}

/** Reviews, newest first. */
export async function listReviews(ctx: Ctx, filter: ReviewFilter): Promise<Page<ReviewView>> {
  const { productId, vendorIds, status, rating, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Review, 'review')
    .innerJoinAndMapOne(
      'review.product',
      ProductRef,
      'product',
      'product.productId = review.productId',
    )
    .orderBy('review.postedAt', 'DESC')
    .addOrderBy('review.id', 'DESC')
    .limit(limit + 1)
  if (productId) query.andWhere('review.productId = :productId', { productId })
  if (vendorIds) query.andWhere('review.vendorId = ANY(:vendorIds)', { vendorIds })
  if (status) query.andWhere('review.status = :status', { status })
  if (rating) query.andWhere('review.rating = :rating', { rating })
  const after = decodeCursor(filter.cursor)
  if (after)
    query.andWhere(
      new Brackets((where) =>
        where.where('(review.postedAt, review.id) < (:key::timestamptz, :id::uuid)', after),
      ),
    )
  const rows = (await query.getMany()) as (Review & { product: ProductRef })[]
  return pageOf(
    rows,
    limit,
    (row) => ({ key: row.postedAt.toISOString(), id: row.id }),
    (row) => presentReview(ctx.actor, row, row.product),
  )
}
