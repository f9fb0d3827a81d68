import { notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { Announcement } from '../announcements/announcement.entity.ts'
import { Delivery } from '../announcements/delivery.entity.ts'
import type { ReceivedAnnouncementView } from './inbox.schemas.ts'

/** An announcement that was delivered to the caller; 404 for everybody else (SP-2). */
export async function getReceivedAnnouncement(
  ctx: Ctx,
  buyer: AccountActor,
  id: string,
): Promise<ReceivedAnnouncementView> {
  const laid = await ctx.db.findOneBy(Delivery, { announcementId: id, buyerId: buyer.id })
  const found = laid && (await ctx.db.findOneBy(Announcement, { id }))
  if (!found) throw notFound()
  const { vendorId, vendorName, productName, productSlug, versionNumber, kind, subject } = found
  return {
    id,
    vendorId,
    vendorName,
    productName,
    productSlug,
    versionNumber,
    kind,
    subject,
    text: found.withdrawnAt ? null : found.text,
    sentAt: found.sentAt.toISOString(),
    isUnread: laid.readAt === null,
  }
}
