import type { ReviewSort } from '@emporium/domain'
import type { Cursor } from '@emporium/service-kit'
import type { SelectQueryBuilder } from 'typeorm'
import type { Review } from './review.entity.ts'

/** What comes before the time of posting in an order, and which way. */
const first = {
  newest: null,
  helpful: { column: 'helpfulCount', way: 'DESC' },
  highest: { column: 'rating', way: 'DESC' },
  lowest: { column: 'rating', way: 'ASC' },
} as const satisfies Record<ReviewSort, object | null>

/** Where the next page starts: `5 2026-11-20T08:00:00.000Z`, or the time alone for the newest first. */
export function cursorOf(row: Review, sort: ReviewSort): Cursor {
  const by = first[sort]
  const at = row.postedAt.toISOString()
  return { key: by ? `${row[by.column]} ${at}` : at, id: row.id }
}

/** Sorts reviews and leaves what comes after the cursor; alike ones stand newest first. */
export function sortReviews(
  query: SelectQueryBuilder<Review>,
  sort: ReviewSort,
  after: Cursor | null,
): void {
  const by = first[sort]
  if (by) query.addOrderBy(`review.${by.column}`, by.way)
  query.addOrderBy('review.postedAt', 'DESC').addOrderBy('review.id', 'DESC')
  if (!after) return
  const { id } = after
  const older = '(review.postedAt, review.id) < (:at::timestamptz, :id::uuid)'
  if (!by) {
    query.andWhere(older, { at: after.key, id })
    return
  }
  const [value, at = ''] = after.key.split(' ')
  const beyond = by.way === 'DESC' ? '<' : '>'
  const column = `review.${by.column}`
  query.andWhere(
    `(${column} ${beyond}= :value::int AND (${column} ${beyond} :value::int OR ${older}))`,
    { value, at, id },
  )
}
