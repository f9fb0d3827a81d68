import { idOf, type Actor } from '@emporium/service-kit'
import type { Attachment } from '../attachments/attachment.entity.ts'
import { presentAttachment } from '../attachments/attachment.presenter.ts'
import type { Message } from './message.entity.ts'
import type { MessageView } from './message.schemas.ts'

/** A message as a reader sees it, with its files out of all those of the case. */
export function presentMessage(
  actor: Actor,
  message: Message,
  files: readonly Attachment[],
): MessageView {
  const { id, side, authorName: author, text, isInternal, about, at } = message
  const isMine = idOf(actor) === message.authorId
  const attachments = files.filter(({ messageId }) => messageId === id).map(presentAttachment)
  return { id, side, author, isMine, text, isInternal, about, attachments, at: at.toISOString() }
}
