import type { Language } from '../accounts/languages.ts'
import type { MailItem } from '../mails/mail-page.ts'
import { wordsOf } from '../mails/messages.ts'
import type { DigestLine } from './digest-line.entity.ts'

/** So many are told in one mail; the rest is in the page. */
export const mostItems = 50
/** So much of each is told; whoever wants to read on follows its link. */
const mostCharacters = 280

const shorten = (text: string) =>
  text.length > mostCharacters ? `${text.slice(0, mostCharacters).trimEnd()}…` : text

/** What a mail of the day tells, in the words of its reader: the oldest first. */
export const digestItems = (
  lines: readonly Pick<DigestLine, 'kind' | 'parameters'>[],
  language: Language,
): MailItem[] =>
  lines.slice(0, mostItems).map(({ kind, parameters }) => {
    const { title, body, path } = wordsOf(kind, language, parameters)
    return { title, body: shorten(body.replaceAll(/\s+/g, ' ').trim()), path }
  })
