import { randomBytes } from 'node:crypto'
import { simpleParser } from 'mailparser'
import type { AddressObject } from 'mailparser'

/** One mail as the platform sent it. */
export type Mail = {
  id: string
  /** Every recipient of the envelope, so blind copies too; lower case. */
  to: string[]
  from: string
  subject: string
  text: string
  /** Empty when the mail has no HTML part. */
  html: string
  /** ISO 8601, UTC. */
  receivedAt: string
  messageId: string
}

const addressOf = (from: AddressObject | undefined) => from?.text ?? ''

/** Ids sort by the time of arrival. */
const newId = (at: Date) =>
  `${at.getTime().toString().padStart(14, '0')}-${randomBytes(6).toString('hex')}`

/** Understands a message as it came over SMTP. */
export async function readMail(message: Buffer, recipients: string[], at: Date): Promise<Mail> {
  const parsed = await simpleParser(message, { skipTextToHtml: true })
  return {
    id: newId(at),
    to: recipients.map((address) => address.toLowerCase()),
    from: addressOf(parsed.from),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || '',
    receivedAt: at.toISOString(),
    messageId: parsed.messageId ?? '',
  }
}
