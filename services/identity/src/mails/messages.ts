import type { Language } from '../accounts/languages.ts'
import type { Message, MessageParameters, MessageText } from './message.ts'
import { accountTexts } from './texts/account.texts.ts'
import { brandTexts } from './texts/brand.texts.ts'
import { onboardingTexts } from './texts/onboarding.texts.ts'
import { productTexts } from './texts/product.texts.ts'
import { tradeTexts } from './texts/trade.texts.ts'

/**
 * Everything that the platform tells people. Those in `mailOnly` are about the account itself and are never shown in
 * the page; the others are notifications with a mail beside them.
 */
export const messages = {
  ...accountTexts,
  ...onboardingTexts,
  ...brandTexts,
  ...productTexts,
  ...tradeTexts,
} as const satisfies Record<string, Message>

/** The kinds of message. */
export type MessageKind = keyof typeof messages
/** Kinds that are mails about the account itself. */
export const mailOnly = Object.keys(accountTexts) as (keyof typeof accountTexts)[]
/** Kinds that are also shown in the page. */
export type NotificationKind = Exclude<MessageKind, keyof typeof accountTexts>

const fill = (text: string, parameters: MessageParameters, write = (value: string) => value) =>
  text.replace(/\{(\w+)\}/g, (_all, name: string) => write(parameters[name] ?? ''))

/** A kind of message in words; placeholders filled, still plain text. */
export function wordsOf(
  kind: MessageKind,
  language: Language,
  parameters: MessageParameters,
): MessageText & { path: string; action: string } {
  const message: Message = messages[kind]
  const { title, body } = message[language]
  return {
    title: fill(title, parameters).replace(/\p{Cc}+/gu, ' '),
    body: fill(body, parameters),
    path: fill(message.path, parameters, encodeURIComponent),
    action: message.action[language],
  }
}
