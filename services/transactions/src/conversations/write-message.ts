import { limits } from '@emporium/domain'
import { BuyerMessageWritten } from '@emporium/events'
import { authorize, joinCtx, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { cleanText } from '../contact/clean-text.ts'
import { buyerNotReachable, sellerBlocked } from '../contact/contact.problems.ts'
import { aDayBefore, requireFewer } from '../contact/day-limit.ts'
import { requireGoodStanding } from '../contact/standing.query.ts'
import { isBlocked } from '../contact-wishes/contact-wishes.query.ts'
import { ConversationMessage } from './conversation-message.entity.ts'
import { Conversation } from './conversation.entity.ts'
import { conversationPolicy, sideOf } from './conversation.policy.ts'
import { say } from './open-conversation.ts'
import { mayGoOn } from './reachable.query.ts'

const limitOfDay = { limit: limits.messagesOfConversation, code: 'too-many-messages' } as const

/** Keeps what a buyer wrote and has the seller told; the seller learns the buyer ID and nothing else. */
async function answer(
  tx: Tx,
  ctx: Ctx,
  found: Conversation,
  { author, text }: { author: AccountActor; text: string },
): Promise<void> {
  const { id: conversationId, vendorId, productName, buyerId, buyerCode, subject } = found
  const by = { side: 'buyer', authorId: author.id, authorName: null } as const
  await tx.insert(ConversationMessage.of({ conversationId, ...by, text }, ctx.now()))
  const about = { conversationId, vendorId, productName, buyerId, buyerCode }
  await tx.publish(BuyerMessageWritten, { ...about, subject, text })
}

/** Whether this side may write now; the seller is not told why the buyer takes no more. */
async function requireOpen(ctx: Ctx, found: Conversation, side: 'seller' | 'buyer'): Promise<void> {
  if (side === 'buyer') {
    if (await isBlocked(ctx.db, found.buyerId, found.vendorId)) throw sellerBlocked()
    return
  }
  await requireGoodStanding(ctx.db, found.vendorId)
  if (!(await mayGoOn(ctx, found))) throw buyerNotReachable()
}

/** Goes on with a conversation, on either side; the other side is told (SP-2). */
export function writeMessage(
  ctx: Ctx,
  author: AccountActor,
  { id, text }: { id: string; text: string },
): Promise<Conversation> {
  return ctx.transaction(async (tx) => {
    const found = await tx.lock(Conversation, id)
    authorize(conversationPolicy, author, 'take', found)
    const side = sideOf(author, found)
    const words = cleanText(text)
    await requireOpen(joinCtx(ctx, tx), found, side)
    const ofDay = { conversationId: id, side, at: MoreThan(aDayBefore(ctx.now())) }
    await requireFewer(tx, ConversationMessage, ofDay, limitOfDay)
    found.hear(side, ctx.now())
    await tx.save(found)
    await (side === 'seller' ? say : answer)(tx, ctx, found, { author, text: words })
    return found
  })
}
