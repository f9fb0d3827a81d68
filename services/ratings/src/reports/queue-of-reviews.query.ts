import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx } from '@emporium/service-kit'
import { In, IsNull } from 'typeorm'
import { ProductRef } from '../products/product-ref.entity.ts'
import { Review } from '../reviews/review.entity.ts'
import { presentReview } from '../reviews/review.presenter.ts'
import { Report } from './report.entity.ts'
import type { QueueQuery, ReviewQueueView } from './report.schemas.ts'

const kinds = {
  reported: 'review.openReports > 0',
  edited: `review.status = 'pending'`,
} as const
type Waiting = Review & { product: ProductRef; waitsSince: Date }

const waiting = (ctx: Ctx) =>
  ctx.db.createQueryBuilder(Review, 'review').where('review.waitsSince IS NOT NULL')

async function waitingPage(ctx: Ctx, { kind, code, limit, cursor }: QueueQuery) {
  const query = waiting(ctx)
    .innerJoinAndMapOne(
      'review.product',
      ProductRef,
      'product',
      'product.productId = review.productId',
    )
    .orderBy('review.waitsSince', 'ASC')
    .addOrderBy('review.id', 'ASC')
    .limit((limit ?? limits.pageSize) + 1)
  if (kind) query.andWhere(kinds[kind])
  if (code)
    query.andWhere(
      `EXISTS (SELECT FROM review_reports r
        WHERE r.review_id = review.id AND r.outcome IS NULL AND r.code = :code)`,
      { code },
    )
  const after = decodeCursor(cursor)
  if (after)
    query.andWhere('(review.waitsSince, review.id) > (:key::timestamptz, :id::uuid)', after)
  return (await query.getMany()) as Waiting[]
}

/** What waits for operations, the longest waiting first, with the reports of each (SP-3). */
export async function queueOfReviews(ctx: Ctx, query: QueueQuery): Promise<ReviewQueueView> {
  const [rows, counts] = await Promise.all([
    waitingPage(ctx, query),
    waiting(ctx)
      .select(`count(*) FILTER (WHERE ${kinds.reported})::int`, 'reported')
      .addSelect(`count(*) FILTER (WHERE ${kinds.edited})::int`, 'edited')
      .getRawOne<ReviewQueueView['counts']>(),
  ])
  const reports = await ctx.db.find(Report, {
    where: { reviewId: In(rows.map(({ id }) => id)), outcome: IsNull() },
    order: { at: 'ASC', id: 'ASC' },
  })
  const reportsOf = (reviewId: string) =>
    reports
      .filter((report) => report.reviewId === reviewId)
      .map(({ code, text, accountName: by, isSeller, wording, at }) => ({
        code,
        text,
        by,
        isSeller,
        wording,
        at: at.toISOString(),
      }))
  const page = pageOf(
    rows,
    query.limit,
    (row) => ({ key: row.waitsSince.toISOString(), id: row.id }),
    (row) => ({
      review: presentReview(ctx.actor, row, row.product, false),
      waitsSince: row.waitsSince.toISOString(),
      reports: reportsOf(row.id),
    }),
  )
  return { ...page, counts: counts ?? { reported: 0, edited: 0 } }
}
