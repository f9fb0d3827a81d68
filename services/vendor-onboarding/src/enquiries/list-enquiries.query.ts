import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { Enquiry } from './enquiry.entity.ts'
import { presentEnquiry } from './enquiry.presenter.ts'
import type { EnquirySummaryView } from './enquiry.schemas.ts'

/** What a list may be narrowed by. */
export type EnquiryFilter = {
  askerId?: string
  isAnswered?: boolean
  limit?: number
  cursor?: string
}

/** Conversations with operations, the one that was begun last first (ON-9). */
export async function listEnquiries(
  ctx: Ctx,
  filter: EnquiryFilter,
): Promise<Page<EnquirySummaryView>> {
  const { askerId, isAnswered, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Enquiry, 'enquiry')
    .orderBy('enquiry.askedAt', 'DESC')
    .addOrderBy('enquiry.id', 'DESC')
    .limit(limit + 1)
  if (askerId) query.andWhere('enquiry.askerId = :askerId', { askerId })
  if (isAnswered !== undefined) query.andWhere('enquiry.isAnswered = :isAnswered', { isAnswered })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(enquiry.askedAt, enquiry.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.askedAt.toISOString(), id: row.id }),
    presentEnquiry,
  )
}
