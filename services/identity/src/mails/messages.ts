import { filledIn, withOneStop, type MailTopic, type NoticeGroup } from '@emporium/domain'
import type { Language } from '../accounts/languages.ts'
import type { Message, MessageParameters, MessageText } from './message.ts'
import { sayCode } from './codes.ts'
import { accountTexts } from './texts/account.texts.ts'
import { actTexts } from './texts/act.texts.ts'
import { brandTexts } from './texts/brand.texts.ts'
import { contactTexts } from './texts/contact.texts.ts'
import { deskTexts } from './texts/desk.texts.ts'
import { digestTexts } from './texts/digest.texts.ts'
import { enquiryTexts, visitorTexts } from './texts/enquiry.texts.ts'
import { onboardingTexts } from './texts/onboarding.texts.ts'
import { productTexts } from './texts/product.texts.ts'
import { requestTexts } from './texts/request.texts.ts'
import { invitationTexts, teamTexts } from './texts/team.texts.ts'
import { tradeTexts } from './texts/trade.texts.ts'
import { webhookTexts } from './texts/webhook.texts.ts'

/** Messages that are about what the group says, unless one of them says otherwise. */
const about = <const T extends Readonly<Record<string, Message>>>(group: NoticeGroup, texts: T) =>
  Object.keys(texts).map((kind) => [kind, texts[kind]?.group ?? group] as const)

/**
 * Everything that the platform tells people. Those in `mailOnly` are about the account itself, or go to an address that
 * need not have one, and are never shown in the page; the others are notifications with a mail beside them.
 */
export const messages = {
  ...accountTexts,
  ...invitationTexts,
  ...visitorTexts,
  ...digestTexts,
  ...onboardingTexts,
  ...enquiryTexts,
  ...brandTexts,
  ...productTexts,
  ...deskTexts,
  ...actTexts,
  ...requestTexts,
  ...tradeTexts,
  ...contactTexts,
  ...teamTexts,
  ...webhookTexts,
} as const satisfies Record<string, Message>

const groups: Readonly<Record<string, NoticeGroup>> = Object.fromEntries([
  ...about('account', accountTexts),
  ...about('account', invitationTexts),
  ...about('conversations', visitorTexts),
  ...about('conversations', enquiryTexts),
  ...about('applications', onboardingTexts),
  ...about('applications', brandTexts),
  ...about('products', productTexts),
  ...about('products', deskTexts),
  ...about('requests', requestTexts),
  ...about('requests', actTexts),
  ...about('orders', tradeTexts),
  ...about('sellers', contactTexts),
  ...about('team', teamTexts),
  ...about('team', webhookTexts),
])

/** What a kind of message is about, for people's wishes (SP-5). */
export function groupOf(kind: Exclude<MessageKind, DigestKind>): NoticeGroup {
  const group = groups[kind]
  if (!group) throw new Error(`the messages of ${kind} say nowhere what they are about`)
  return group
}

/** What a mail of a kind is about, for the link that ends mails like it. */
export const topicOf = (kind: MessageKind): MailTopic =>
  kind === 'daily_digest' ? 'daily' : groupOf(kind)

/** The kinds of message. */
export type MessageKind = keyof typeof messages
/** The mail that tells of others. */
type DigestKind = keyof typeof digestTexts
/** Kinds that are mails alone. */
type MailOnly =
  | keyof typeof accountTexts
  | keyof typeof invitationTexts
  | keyof typeof visitorTexts
  | DigestKind
export const mailOnly = Object.keys({
  ...accountTexts,
  ...invitationTexts,
  ...visitorTexts,
  ...digestTexts,
}) as MailOnly[]
/** Kinds that are also shown in the page. */
export type NotificationKind = Exclude<MessageKind, MailOnly>

/** `{name}` becomes the parameter; `{name|so}` is "so" where an older message came without it. */
const fill = (
  text: string,
  parameters: MessageParameters,
  write: (value: string, name: string) => string,
) =>
  text.replace(/\{(\w+)(?:\|([^}]*))?\}/g, (_all, name: string, otherwise = '') =>
    write(parameters[name] ?? otherwise, name),
  )

/** Whether a kind is a step on the way, for which nobody gets a mail. */
export function isQuiet(kind: MessageKind): boolean {
  const message: Message = messages[kind]
  return message.isQuiet ?? false
}

/** A kind of message in words; placeholders filled, still plain text. */
export function wordsOf(
  kind: MessageKind,
  language: Language,
  parameters: MessageParameters,
): MessageText & { path: string; action: string } {
  const message: Message = messages[kind]
  const { title, body } = message[language]
  const say = (value: string, name: string) => filledIn(sayCode(name, value, language))
  return {
    title: withOneStop(fill(title, parameters, say)).replace(/\p{Cc}+/gu, ' '),
    body: withOneStop(fill(body, parameters, say)),
    path: fill(message.path, parameters, encodeURIComponent),
    action: message.action[language],
  }
}
