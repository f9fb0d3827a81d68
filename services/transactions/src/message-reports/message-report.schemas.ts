import { announcementKinds, limits, messageFaults } from '@emporium/domain'
import {
  Id,
  Instant,
  Nullable,
  OneOf,
  PageOf,
  PageQuery,
  Said,
  Strict,
} from '@emporium/service-kit'
import { Type, type Static } from 'typebox'
import { reportedKinds } from './message-report.entity.ts'

/** What is wrong with which message (SP-2). */
export const ReportMessageBody = Strict({
  kind: OneOf(reportedKinds),
  messageId: Id,
  code: OneOf(messageFaults),
  text: Type.Optional(
    Type.String({ maxLength: limits.reason, description: 'Required where the code is `other`' }),
  ),
})
export type ReportMessageBody = Static<typeof ReportMessageBody>

export const WithdrawMessageBody = Strict({ reason: Said(limits.reason) })

export const ReportedMessagesQuery = Strict({
  ...PageQuery,
  code: Type.Optional(OneOf(messageFaults)),
})
export type ReportedMessagesQuery = Static<typeof ReportedMessagesQuery>

const ReportedMessage = Type.Object({
  kind: OneOf(reportedKinds),
  id: Id,
  vendorId: Id,
  vendorName: Type.String(),
  productName: Type.String(),
  announcementKind: Nullable(OneOf(announcementKinds)),
  subject: Type.String(),
  text: Type.String(),
  delivered: Type.Integer({ description: 'How many buyers it was delivered to' }),
  at: Instant,
  waitsSince: Instant,
  reports: Type.Array(
    Type.Object({
      code: OneOf(messageFaults),
      text: Type.String(),
      by: Type.String({ description: 'The name of the reporter, for operations alone' }),
      at: Instant,
    }),
    { description: 'The open ones, the oldest first' },
  ),
})
export type ReportedMessage = Static<typeof ReportedMessage>

/** Messages of sellers that wait for operations, the longest waiting first (SP-2). */
export const ReportedMessagesView = Type.Intersect(
  [PageOf(ReportedMessage), Type.Object({ count: Type.Integer() })],
  { $id: 'ReportedMessages' },
)
export type ReportedMessagesView = Static<typeof ReportedMessagesView>
