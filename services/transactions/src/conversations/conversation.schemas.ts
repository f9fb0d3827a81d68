import { limits } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageQuery, Said, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { Subject } from '../contact/subject.schema.ts'
import { conversationSides } from './conversation.entity.ts'

export const OpenConversationBody = Strict({
  productId: Id,
  buyerId: Type.String({
    minLength: 1,
    maxLength: 20,
    description: 'The buyer ID of one of your transactions',
  }),
  subject: Subject,
  text: Said(limits.messageText),
})
export const WriteMessageBody = Strict({ text: Said(limits.messageText) })

export const ConversationsQuery = Strict({
  ...PageQuery,
  vendorId: Type.Optional(Id),
  waitsFor: Type.Optional(OneOf(conversationSides)),
  buyerId: Type.Optional(Type.String({ maxLength: 20, description: 'All with one buyer' })),
})

const summary = {
  id: Id,
  side: Type.Unsafe<'seller' | 'buyer'>({
    ...OneOf(conversationSides),
    description: 'For whom you speak here',
  }),
  vendorId: Id,
  vendorName: Type.String(),
  buyerId: Type.String({ description: 'All that the seller learns of the buyer' }),
  productId: Id,
  productName: Type.String(),
  productSlug: Type.String(),
  subject: Type.String(),
  begunAt: Instant,
  lastMessageAt: Instant,
  waitsFor: OneOf(conversationSides),
}

/** A conversation in a seller's list. */
export const ConversationSummaryView = Type.Object(summary, { $id: 'ConversationSummary' })
export type ConversationSummaryView = Static<typeof ConversationSummaryView>

/** What a seller and a subscriber wrote to each other (SP-2). */
export const ConversationView = Type.Object(
  {
    ...summary,
    isUnread: Type.Boolean({
      description: 'Whether there is something that you, the buyer, have not read',
    }),
    canWrite: Type.Boolean({ description: 'Whether you may write now' }),
    messages: Type.Array(
      Type.Object({
        id: Id,
        side: OneOf(conversationSides),
        author: Nullable(Type.String({ description: 'A colleague, for the seller’s own team' })),
        text: Nullable(Type.String({ description: 'Null where operations took it out of sight' })),
        withdrawnReason: Nullable(Type.String({ description: 'Why, for the seller' })),
        at: Instant,
      }),
    ),
  },
  { $id: 'Conversation' },
)
export type ConversationView = Static<typeof ConversationView>
