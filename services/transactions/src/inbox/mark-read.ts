import { authorize, notFound, type AccountActor, type Ctx } from '@emporium/service-kit'
import { IsNull } from 'typeorm'
import { Delivery } from '../announcements/delivery.entity.ts'
import { Conversation } from '../conversations/conversation.entity.ts'
import { conversationPolicy } from '../conversations/conversation.policy.ts'

/** A buyer has read an announcement; once is enough (SP-2). */
export function markAnnouncementRead(ctx: Ctx, buyer: AccountActor, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const laid = { announcementId: id, buyerId: buyer.id }
    if (!(await tx.manager.existsBy(Delivery, laid))) throw notFound()
    await tx.manager.update(Delivery, { ...laid, readAt: IsNull() }, { readAt: ctx.now() })
  })
}

/** A buyer has read what is in a conversation now (SP-2). */
export function markConversationRead(ctx: Ctx, buyer: AccountActor, id: string): Promise<void> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Conversation, id)
    authorize(conversationPolicy, buyer, 'read', found)
    await tx.manager.update(Conversation, { id }, { buyerReadAt: ctx.now() })
  })
}
