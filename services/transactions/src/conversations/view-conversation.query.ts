import { authorize, notFound, type Actor, type Ctx } from '@emporium/service-kit'
import { isSuspended } from '../contact/standing.query.ts'
import { isBlocked } from '../contact-wishes/contact-wishes.query.ts'
import { ConversationMessage } from './conversation-message.entity.ts'
import { Conversation, type ConversationSide } from './conversation.entity.ts'
import { conversationPolicy, sideOf } from './conversation.policy.ts'
import type { ConversationSummaryView, ConversationView } from './conversation.schemas.ts'
import { mayGoOn } from './reachable.query.ts'

/** What both sides see of a conversation in a list; nothing tells who the buyer is (SP-2). */
export function presentConversation(actor: Actor, found: Conversation): ConversationSummaryView {
  const { id, vendorId, vendorName, productId, productName, productSlug, subject } = found
  return {
    id,
    side: sideOf(actor, found),
    vendorId,
    vendorName,
    buyerId: found.buyerCode,
    productId,
    productName,
    productSlug,
    subject,
    begunAt: found.begunAt.toISOString(),
    lastMessageAt: found.lastMessageAt.toISOString(),
    waitsFor: found.lastSide === 'buyer' ? 'seller' : 'buyer',
  }
}

/** What was taken out of sight stays with whoever wrote it, who reads why. */
function presentMessage(
  message: ConversationMessage,
  reader: ConversationSide,
): ConversationView['messages'][number] {
  const { id, side, authorName, text, withdrawnAt, withdrawnReason, at } = message
  const isOfReader = reader === 'seller' && side === 'seller'
  return {
    id,
    side,
    author: isOfReader ? authorName : null,
    text: withdrawnAt && !isOfReader ? null : text,
    withdrawnReason: isOfReader ? withdrawnReason : null,
    at: at.toISOString(),
  }
}

async function canWrite(ctx: Ctx, found: Conversation, side: ConversationSide): Promise<boolean> {
  if (side === 'buyer') return !(await isBlocked(ctx.db, found.buyerId, found.vendorId))
  return !(await isSuspended(ctx.db, found.vendorId)) && mayGoOn(ctx, found)
}

/** A conversation with its messages, oldest first, as the caller's side sees it (SP-2). */
export async function viewConversation(ctx: Ctx, found: Conversation): Promise<ConversationView> {
  const side = sideOf(ctx.actor, found)
  const messages = await ctx.db.find(ConversationMessage, {
    where: { conversationId: found.id },
    order: { at: 'ASC', id: 'ASC' },
  })
  return {
    ...presentConversation(ctx.actor, found),
    isUnread: side === 'buyer' && found.isUnread,
    canWrite: await canWrite(ctx, found, side),
    messages: messages.map((message) => presentMessage(message, side)),
  }
}

/** One conversation, for those who take part in it (SP-2). */
export async function getConversation(ctx: Ctx, id: string): Promise<ConversationView> {
  const found = await ctx.db.findOneBy(Conversation, { id })
  if (!found) throw notFound()
  authorize(conversationPolicy, ctx.actor, 'take', found)
  return viewConversation(ctx, found)
}
