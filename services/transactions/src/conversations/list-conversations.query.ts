import { limits } from '@emporium/domain'
import { decodeCursor, pageOf, type Ctx, type Page } from '@emporium/service-kit'
import { speakingFor } from '../contact/contact-scope.ts'
import { Conversation, type ConversationSide } from './conversation.entity.ts'
import type { ConversationSummaryView } from './conversation.schemas.ts'
import { presentConversation } from './view-conversation.query.ts'

type Filter = {
  vendorId?: string
  buyerId?: string
  waitsFor?: ConversationSide
  limit?: number
  cursor?: string
}

/** What the caller's companies and their subscribers wrote to each other, the latest first (SP-2). */
export async function listConversations(
  ctx: Ctx,
  filter: Filter,
): Promise<Page<ConversationSummaryView>> {
  const vendors = speakingFor(ctx.actor, filter.vendorId)
  const { buyerId, waitsFor, limit = limits.pageSize } = filter
  const query = ctx.db
    .createQueryBuilder(Conversation, 'talk')
    .where('talk.vendorId = ANY(:vendors)', { vendors })
    .orderBy('talk.lastMessageAt', 'DESC')
    .addOrderBy('talk.id', 'DESC')
    .limit(limit + 1)
  if (buyerId) query.andWhere('talk.buyerCode = :buyerId', { buyerId })
  if (waitsFor) query.andWhere('talk.lastSide <> :waitsFor', { waitsFor })
  const after = decodeCursor(filter.cursor)
  if (after) query.andWhere('(talk.lastMessageAt, talk.id) < (:key::timestamptz, :id::uuid)', after)
  return pageOf(
    await query.getMany(),
    limit,
    (row) => ({ key: row.lastMessageAt.toISOString(), id: row.id }),
    (row) => presentConversation(ctx.actor, row),
  )
}
