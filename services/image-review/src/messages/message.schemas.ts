import { Id, Instant, Nullable, OneOf, ref, Strict } from '@emporium/service-kit'
import { limits } from '@emporium/domain'
import { Type, type Static } from 'typebox'
import { AttachmentView } from '../attachments/attachment.schemas.ts'
import { QuotedFindingView } from '../findings/finding.schemas.ts'
import { messageSides } from './message.entity.ts'

/** What is written into a case. */
export const PostMessageBody = Strict({
  text: Type.String({ minLength: 1, maxLength: limits.reason, pattern: '\\S' }),
  isInternal: Type.Optional(
    Type.Boolean({ default: false, description: 'A note of the desk that no seller sees' }),
  ),
  attachmentIds: Type.Optional(
    Type.Array(Id, {
      maxItems: limits.attachments,
      uniqueItems: true,
      description: 'Files that you have uploaded to this case, in this order',
    }),
  ),
  findingId: Type.Optional({
    ...Id,
    description: 'The finding that it is about; absent for the whole submission',
  }),
  waitsForAnswer: Type.Optional(
    Type.Boolean({
      default: false,
      description: 'The desk cannot go on without an answer: its clock stands still until then',
    }),
  ),
})
export type PostMessageBody = Static<typeof PostMessageBody>

/** A message of a case, or a note. */
export const MessageView = Type.Object(
  {
    id: Id,
    side: OneOf(messageSides),
    author: Type.String(),
    isMine: Type.Boolean(),
    text: Type.String(),
    isInternal: Type.Boolean(),
    about: Nullable(ref(QuotedFindingView)),
    attachments: Type.Array(ref(AttachmentView)),
    at: Instant,
  },
  { $id: 'ReviewMessage' },
)
export type MessageView = Static<typeof MessageView>
