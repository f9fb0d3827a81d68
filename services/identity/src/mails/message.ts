import type { NoticeGroup } from '@emporium/domain'
import type { Language } from '../accounts/languages.ts'

/** What fills the placeholders of a message. */
export type MessageParameters = Readonly<Record<string, string>>
/** A text with `{placeholders}`, some with words for where they are not known: `{productName|A product}`. */
export type MessageText = { title: string; body: string }
/**
 * One kind of message: where it leads, the words on the button of its mail, and the text in each language. `group` says
 * what it is about, where that is not what the other messages of its file are about. A quiet one is a step on the way: it
 * is shown in the page and sends no mail.
 */
export type Message = {
  path: string
  action: Record<Language, string>
  group?: NoticeGroup
  isQuiet?: true
} & Record<Language, MessageText>
