import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { mailTopics, type MailTopic } from '@emporium/domain'

/** Whose mails of which group a link ends. */
export type Unsubscription = { accountId: string; group: MailTopic }

/**
 * Signs the links at the end of mails. They say nothing but "no more of these", so they work without signing in and do
 * not grow old: a mail may be read after a year (RFC 8058).
 */
export type UnsubscribeTokens = {
  sign(of: Unsubscription): string
  /** What a token ends, or null when it is not one of ours. */
  open(token: string): Unsubscription | null
}

/** Tokens under a key made from the installation's secret for this use alone. */
export function unsubscribeTokens(secret: string): UnsubscribeTokens {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'emporium unsubscribe', 32))
  const markOf = (text: string) => createHmac('sha256', key).update(text).digest()
  return {
    sign({ accountId, group }) {
      const text = `${accountId}.${group}`
      return `${text}.${markOf(text).toString('base64url')}`
    },
    open(token) {
      const [accountId = '', group = '', mark = ''] = token.split('.')
      const given = Buffer.from(mark, 'base64url')
      const right = markOf(`${accountId}.${group}`)
      if (given.length !== right.length || !timingSafeEqual(given, right)) return null
      const known = mailTopics.find((candidate) => candidate === group)
      return known ? { accountId, group: known } : null
    },
  }
}
