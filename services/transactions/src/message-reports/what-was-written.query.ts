import type { Ctx, Tx } from '@emporium/service-kit'
import { Announcement } from '../announcements/announcement.entity.ts'
import { Delivery } from '../announcements/delivery.entity.ts'
import { ConversationMessage } from '../conversations/conversation-message.entity.ts'
import { Conversation } from '../conversations/conversation.entity.ts'
import type { ReportedKind } from './message-report.entity.ts'

/** Something that a seller wrote, whichever way. */
export type Written = {
  row: Announcement | ConversationMessage
  about: Pick<Conversation, 'vendorId' | 'vendorName' | 'productName' | 'subject'>
}

/** What a seller wrote, locked; null when there is no such thing, and for what a buyer wrote. */
export async function lockWritten(tx: Tx, kind: ReportedKind, id: string): Promise<Written | null> {
  if (kind === 'announcement') {
    const row = await tx.lockIfThere(Announcement, id)
    return row && { row, about: row }
  }
  const row = await tx.lockIfThere(ConversationMessage, { id, side: 'seller' })
  const about = row && (await tx.find(Conversation, { id: row.conversationId }))
  return row && about && { row, about }
}

/** Whether the account got it from the seller: nobody else knows of it. */
export async function wasSentTo(
  db: Ctx['db'],
  { row }: Written,
  buyerId: string,
): Promise<boolean> {
  return row instanceof Announcement
    ? db.existsBy(Delivery, { announcementId: row.id, buyerId })
    : db.existsBy(Conversation, { id: row.conversationId, buyerId })
}
