import { limits, type EnquiryStatus } from '@emporium/domain'
import { decodeCursor, idOf, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { containing } from '../fields/like.ts'
import { Enquiry } from './enquiry.entity.ts'
import { presentEnquiry } from './enquiry.presenter.ts'
import type { EnquirySummaryView } from './enquiry.schemas.ts'

/** What a list may be narrowed by; `q` is part of the subject, the name or the address. */
export type EnquiryFilter = {
  askerId?: string
  status?: EnquiryStatus
  q?: string
  assignee?: 'me' | 'nobody'
  limit?: number
  cursor?: string
}

const named = '(enquiry.subject ILIKE :q OR enquiry.askerName ILIKE :q OR enquiry.email ILIKE :q)'

/** Conversations with operations, the one that was begun last first (ON-9). */
export async function listEnquiries(
  ctx: Ctx,
  filter: EnquiryFilter,
): Promise<Page<EnquirySummaryView>> {
  const { askerId, status, q, assignee, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Enquiry, 'enquiry')
    .orderBy('enquiry.askedAt', 'DESC')
    .addOrderBy('enquiry.id', 'DESC')
    .limit(limit + 1)
  if (askerId) query.andWhere('enquiry.askerId = :askerId', { askerId })
  if (status) query.andWhere('enquiry.status = :status', { status })
  if (q?.trim()) query.andWhere(named, { q: containing(q) })
  if (assignee === 'me') query.andWhere('enquiry.assigneeId = :me', { me: idOf(ctx.actor) })
  if (assignee === 'nobody') query.andWhere('enquiry.assigneeId IS NULL')
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(enquiry.askedAt, enquiry.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.askedAt.toISOString(), id: row.id }),
    (row) => presentEnquiry(ctx.actor, row),
  )
}
