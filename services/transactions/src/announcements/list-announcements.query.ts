import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { speakingFor } from '../contact/contact-scope.ts'
import { Announcement } from './announcement.entity.ts'
import type { AnnouncementView } from './announcement.schemas.ts'

type Filter = { vendorId?: string; productId?: string; limit?: number; cursor?: string }

/** What a seller's own team sees of an announcement. */
export function presentAnnouncement(found: Announcement): AnnouncementView {
  const { id, vendorId, productId, productName, versionNumber, kind, subject, text } = found
  const { authorName: author, sentAt, delivered, withheld, withdrawnAt, withdrawnReason } = found
  return {
    id,
    vendorId,
    productId,
    productName,
    versionNumber,
    kind,
    subject,
    text,
    author,
    sentAt: sentAt.toISOString(),
    delivered,
    withheld,
    withdrawn: withdrawnAt
      ? { at: withdrawnAt.toISOString(), reason: withdrawnReason ?? '' }
      : null,
  }
}

/** What the caller's companies have announced, the newest first (SP-2). */
export async function listAnnouncements(ctx: Ctx, filter: Filter): Promise<Page<AnnouncementView>> {
  const vendors = speakingFor(ctx.actor, filter.vendorId)
  const { productId, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Announcement, 'said')
    .where('said.vendorId = ANY(:vendors)', { vendors })
    .orderBy('said.sentAt', 'DESC')
    .addOrderBy('said.id', 'DESC')
    .limit(limit + 1)
  if (productId) query.andWhere('said.productId = :productId', { productId })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(said.sentAt, said.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.sentAt.toISOString(), id: row.id }),
    presentAnnouncement,
  )
}
