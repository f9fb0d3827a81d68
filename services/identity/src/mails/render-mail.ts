import { fixedNoticeGroups } from '@emporium/domain'
import type { Mail } from '@emporium/service-kit'
import type { Account } from '../accounts/account.entity.ts'
import type { Language } from '../accounts/languages.ts'
import type { MailOrder } from './mail.entity.ts'
import { writePage, type MailItem } from './mail-page.ts'
import type { MessageParameters } from './message.ts'
import { topicOf, wordsOf } from './messages.ts'
import type { Post } from './send-mail.ts'

/** To whom a mail goes; somebody without an account has no id. */
export type Reader = { id: string | null } & Pick<Account, 'email' | 'language'>

/** What stands below every mail: why it came, how to have no more of its kind, and what goes before a link. */
const endings: Readonly<
  Record<Language, Record<'why' | 'fixed' | 'outside' | 'stop' | 'colon', string>>
> = {
  en: {
    why: 'You get this mail because you have an account at Emporium.',
    fixed: 'You get this mail because it is about your account at Emporium.',
    outside:
      'You get this mail because somebody gave us your address. We have not kept you on any list.',
    stop: 'No more mails of this kind',
    colon: ':',
  },
  'zh-CN': {
    why: '您收到本邮件是因为您拥有 Emporium 账号。',
    fixed: '您收到本邮件是因为它与您的 Emporium 账号有关。',
    outside: '您收到本邮件是因为有人向我们提供了您的邮箱地址。我们没有将您加入任何邮件列表。',
    stop: '不再接收此类邮件',
    colon: '：',
  },
}

/** What a mail holds beside its own words: what is nowhere kept, such as a link's token, and what it tells one by one. */
type Inside = { secrets?: MessageParameters; items?: readonly MailItem[] }

/**
 * A mail in the reader's language, as plain text and as HTML. In the text a link has a line of its own, so that every reader
 * of mails finds where it begins.
 */
export function renderMail(
  order: Pick<MailOrder, 'id' | 'kind' | 'parameters'>,
  { id: accountId, email, language }: Reader,
  { publicUrl, unsubscribe }: Pick<Post, 'publicUrl' | 'unsubscribe'>,
  { secrets = {}, items = [] }: Inside = {},
): Mail {
  const { title, body, path, action } = wordsOf(order.kind, language, {
    ...order.parameters,
    ...secrets,
  })
  const origin = publicUrl.replace(/\/$/, '')
  const link = `${origin}${path}`
  const told = items.map((item) => ({ ...item, link: `${origin}${item.path}` }))
  const listed = told.map((item) => `• ${item.title}\n  ${item.body}\n  ${item.link}`)
  const group = topicOf(order.kind)
  const isFixed = fixedNoticeGroups.some((fixed) => fixed === group)
  const token = accountId && !isFixed ? unsubscribe.sign({ accountId, group }) : null
  const ending = endings[language]
  const why = accountId ? (isFixed ? ending.fixed : ending.why) : ending.outside
  const stop = token ? { words: ending.stop, link: `${origin}/unsubscribe?token=${token}` } : null
  const below = [why, ...(stop ? [`${stop.words}${ending.colon}\n${stop.link}`] : [])].join('\n')
  return {
    id: order.id,
    to: email,
    subject: title,
    text: `${[body, ...listed].join('\n\n')}\n\n${action}${ending.colon}\n${link}\n\n-- \n${below}\n`,
    html: writePage({ language, title, body, items: told, link, action, why, stop }),
    ...(token && {
      unsubscribeUrl: `${origin}/api/v1/notification-preferences/unsubscribe?code=${token}`,
    }),
  }
}
