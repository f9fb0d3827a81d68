import { faultAt, limits } from '@emporium/domain'
import { SellerMessageWritten } from '@emporium/events'
import { joinCtx, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { MoreThan } from 'typeorm'
import { cleanText } from '../contact/clean-text.ts'
import { buyerNotReachable } from '../contact/contact.problems.ts'
import { aDayBefore, inTurn, requireFewer } from '../contact/day-limit.ts'
import { ownProduct, requireGoodStanding } from '../contact/standing.query.ts'
import { ConversationMessage } from './conversation-message.entity.ts'
import { Conversation } from './conversation.entity.ts'
import { reachableBuyer } from './reachable.query.ts'

/** With which buyer a seller wants to speak, about what. */
export type Opening = { buyerId: string; productId: string; subject: string; text: string }

async function requireRoom(tx: Tx, ctx: Ctx, of: { vendorId: string; buyerCode: string }) {
  const begunAt = MoreThan(aDayBefore(ctx.now()))
  const { vendorId } = of
  await requireFewer(
    tx,
    Conversation,
    { vendorId, begunAt },
    { limit: limits.conversationsOfVendor, code: 'too-many-conversations' },
  )
  await requireFewer(
    tx,
    Conversation,
    { ...of, begunAt },
    { limit: limits.conversationsWithBuyer, code: 'too-many-conversations-with-buyer' },
  )
}

/** A seller begins to write to one subscriber, whom it knows by the buyer ID alone (SP-2). */
export function openConversation(
  ctx: Ctx,
  author: AccountActor,
  { buyerId: buyerCode, productId, subject, text }: Opening,
): Promise<Conversation> {
  return ctx.transaction(async (tx) => {
    const product = await ownProduct(tx.manager, author, productId)
    const { vendorId, vendorName, name: productName, slug: productSlug } = product
    await requireGoodStanding(tx.manager, vendorId)
    const words = cleanText(text)
    await inTurn(tx, vendorId)
    await requireRoom(tx, ctx, { vendorId, buyerCode })
    const buyerId = await reachableBuyer(joinCtx(ctx, tx), { vendorId, productId, buyerCode })
    if (!buyerId)
      throw buyerNotReachable({ errors: [faultAt('#/buyerId', 'no-buyer-to-write-to')] })
    const about = { productId, productName, productSlug, subject: subject.trim() }
    const between = { vendorId, vendorName, buyerId, buyerCode, ...about }
    const opened = Conversation.begin(between, ctx.now())
    await tx.insert(opened)
    await say(tx, ctx, opened, { author, text: words })
    return opened
  })
}

/** Keeps what a seller wrote and has the buyer told. */
export async function say(
  tx: Tx,
  ctx: Ctx,
  found: Conversation,
  { author, text }: { author: AccountActor; text: string },
): Promise<void> {
  const { id: conversationId, vendorId, vendorName, productName, buyerId, subject } = found
  const by = { side: 'seller', authorId: author.id, authorName: author.name } as const
  await tx.insert(ConversationMessage.of({ conversationId, ...by, text }, ctx.now()))
  const about = { conversationId, vendorId, vendorName, productName, buyerId }
  await tx.publish(SellerMessageWritten, { ...about, subject, text })
}
