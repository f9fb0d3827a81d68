import { announcementKinds } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, PageOf, PageQuery, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

/** What lies in a buyer's inbox: a conversation with a seller, or an announcement to all. */
export const inboxKinds = ['conversation', 'announcement'] as const

export const InboxQuery = Strict({
  ...PageQuery,
  kind: Type.Optional(OneOf(inboxKinds)),
  vendorId: Type.Optional(Id),
})
export type InboxQuery = Static<typeof InboxQuery>

const InboxItem = Type.Object({
  kind: OneOf(inboxKinds),
  id: Id,
  vendorId: Id,
  vendorName: Type.String(),
  productName: Type.String(),
  subject: Type.String(),
  announcementKind: Nullable(OneOf(announcementKinds)),
  at: Instant,
  isUnread: Type.Boolean(),
})
export type InboxItem = Static<typeof InboxItem>

/** What sellers wrote to a buyer, the latest first (SP-2). */
export const InboxView = Type.Intersect(
  [PageOf(InboxItem), Type.Object({ unreadCount: Type.Integer() })],
  { $id: 'Inbox' },
)
export type InboxView = Static<typeof InboxView>

/** An announcement, as a subscriber reads it (SP-2). */
export const ReceivedAnnouncementView = Type.Object(
  {
    id: Id,
    vendorId: Id,
    vendorName: Type.String(),
    productName: Type.String(),
    productSlug: Type.String(),
    versionNumber: Nullable(Type.String({ description: 'Null for all of the product' })),
    kind: OneOf(announcementKinds),
    subject: Type.String(),
    text: Nullable(Type.String({ description: 'Null where operations took it out of sight' })),
    sentAt: Instant,
    isUnread: Type.Boolean(),
  },
  { $id: 'ReceivedAnnouncement' },
)
export type ReceivedAnnouncementView = Static<typeof ReceivedAnnouncementView>
