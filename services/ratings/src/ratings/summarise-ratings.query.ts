import type { Ctx } from '@emporium/service-kit'
import { narrowReviews, type ReviewFilter } from '../reviews/list-reviews.query.ts'
import { Review } from '../reviews/review.entity.ts'
import { aggregate } from './aggregate.ts'
import { ratingsByVersion, type Voices } from './rating-of-version.ts'
import type { RatingSummaryView } from './rating.schemas.ts'

/** So many months are shown, those with a review. */
const mostMonths = 24
type Month = { month: string; count: number; average: number }

/** The published reviews of one product, or of all products of a company, in numbers (SP-3). */
export async function summariseRatings(
  ctx: Ctx,
  filter: Pick<ReviewFilter, 'vendorIds' | 'productId'>,
): Promise<RatingSummaryView> {
  const counted = (...columns: (readonly [sql: string, name: string])[]) => {
    const query = ctx.db.createQueryBuilder(Review, 'review').select('count(*)::int', 'count')
    narrowReviews(query, { ...filter, status: 'published' })
    for (const [sql, name] of columns) query.addSelect(sql, name)
    return query
  }
  const month = `to_char(review.postedAt AT TIME ZONE 'UTC', 'YYYY-MM')`
  const average = ['round(avg(review.rating), 2)::float8', 'average'] as const
  const [voices, months, unanswered] = await Promise.all([
    counted(['review.rating', 'rating'], ['review.versionNumber', 'versionNumber'])
      .groupBy('review.rating')
      .addGroupBy('review.versionNumber')
      .getRawMany<Voices>(),
    counted([month, 'month'], average)
      .groupBy(month)
      .orderBy(month, 'DESC')
      .limit(mostMonths)
      .getRawMany<Month>(),
    counted().andWhere('review.reply IS NULL').getRawOne<{ count: number }>(),
  ])
  return {
    ...aggregate(voices),
    unanswered: unanswered?.count ?? 0,
    versions: filter.productId ? ratingsByVersion(voices) : [],
    months: months.toReversed(),
  }
}
