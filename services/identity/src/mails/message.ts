import type { Language } from '../accounts/languages.ts'

/** What fills the placeholders of a message. */
export type MessageParameters = Readonly<Record<string, string>>
/** A text with `{placeholders}`. */
export type MessageText = { title: string; body: string }
/** One kind of message: where it leads, the words on the button of its mail, and the text in each language. */
export type Message = { path: string; action: Record<Language, string> } & Record<
  Language,
  MessageText
>
