import { idOf, type Actor } from '@emporium/service-kit'
import type { Message } from './message.entity.ts'
import type { MessageView } from './message.schemas.ts'

/** A message as a reader sees it. */
export function presentMessage(actor: Actor, message: Message): MessageView {
  const { id, side, authorName: author, text, isInternal, about, at } = message
  const isMine = idOf(actor) === message.authorId
  return { id, side, author, isMine, text, isInternal, about, at: at.toISOString() }
}
