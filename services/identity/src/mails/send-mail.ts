import { EnquiryLinkMailed } from '@emporium/events'
import type { Ctx, Mailer } from '@emporium/service-kit'
import { createHash, randomBytes } from 'node:crypto'
import { Account } from '../accounts/account.entity.ts'
import { digestItems } from '../digests/digest-items.ts'
import { DigestLine } from '../digests/digest-line.entity.ts'
import { EmailChange } from '../email-changes/email-change.entity.ts'
import { Invitation } from '../invitations/invitation.entity.ts'
import { Link, type LinkPurpose } from '../links/link.entity.ts'
import type { UnsubscribeTokens } from '../preferences/unsubscribe-tokens.ts'
import { MailOrder } from './mail.entity.ts'
import type { MessageParameters } from './message.ts'
import type { MessageKind } from './messages.ts'
import { renderMail, type Reader } from './render-mail.ts'

/** With what mails are sent, and where their links lead. */
export type Post = { mailer: Mailer; publicUrl: string; unsubscribe: UnsubscribeTokens }

/** Another worker has the mail in its hands; the job comes back later to see whether it was sent. */
export class MailInOtherHands extends Error {
  override readonly name = 'MailInOtherHands'
}

const purposes: Partial<Record<MessageKind, LinkPurpose>> = {
  verify_email: 'verify_email',
  reset_password: 'reset_password',
  confirm_new_email: 'confirm_email',
  email_changed: 'undo_email',
}

/** The token of an invitation is made with each of its mails; the link of the mail before opens nothing any more. */
async function renewedToken(ctx: Ctx, id: string): Promise<string> {
  return ctx.transaction(async (tx) => {
    const invitation = await tx.lock(Invitation, id)
    const token = invitation.renewToken()
    await tx.save(invitation)
    return token
  })
}

/** The token of a link to a conversation; the service that has it is told the hash alone (ON-9). */
async function enquiryToken(ctx: Ctx, enquiryId: string): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  const tokenHash = createHash('sha256').update(token).digest('hex')
  await ctx.transaction((tx) => tx.publish(EnquiryLinkMailed, { enquiryId, tokenHash }))
  return token
}

/** The token of a change of address goes to an address, but belongs to the account. */
async function emailChangeToken(ctx: Ctx, id: string, purpose: LinkPurpose): Promise<string> {
  const { accountId } = await ctx.db.findOneByOrFail(EmailChange, { id })
  const { link, token } = Link.create({ accountId, purpose, emailChangeId: id }, ctx.now())
  await ctx.db.save(link)
  return token
}

/** To whom the mail goes: the account as it is now, or the address that was given. */
async function readerOf(ctx: Ctx, { accountId, address, language }: MailOrder): Promise<Reader> {
  if (accountId) return ctx.db.findOneByOrFail(Account, { id: accountId })
  return { id: null, email: address ?? '', language: language ?? 'en' }
}

/** The token of a mail's link is made now and exists in the mail alone: not in a queue, a log or a table. */
async function linkFor(ctx: Ctx, order: MailOrder): Promise<MessageParameters> {
  const purpose = purposes[order.kind]
  const { accountId, parameters } = order
  const changeId = parameters['emailChangeId']
  if (changeId && purpose) return { token: await emailChangeToken(ctx, changeId, purpose) }
  const invitationId = parameters['invitationId']
  if (invitationId) return { token: await renewedToken(ctx, invitationId) }
  const enquiryId = parameters['enquiryId']
  if (enquiryId && !accountId) return { token: await enquiryToken(ctx, enquiryId) }
  if (!purpose || !accountId) return {}
  const registrationId = parameters['registrationId'] ?? null
  const { link, token } = Link.create({ accountId, purpose, registrationId }, ctx.now())
  await ctx.db.save(link)
  return { token }
}

/** What the mail of a day tells one by one; nothing in any other. */
async function itemsOf(ctx: Ctx, { id, kind }: MailOrder, { language }: Reader) {
  if (kind !== 'daily_digest') return []
  const where = { mailId: id }
  const lines = await ctx.db.find(DigestLine, { where, order: { createdAt: 'ASC', id: 'ASC' } })
  return digestItems(lines, language)
}

/** Takes the mail into this worker's hands; null when it was sent already. */
async function claim(ctx: Ctx, mailId: string): Promise<MailOrder | null> {
  return ctx.transaction(async (tx) => {
    const order = await tx.lock(MailOrder, mailId)
    if (order.sentAt) return null
    if (order.isClaimed(ctx.now())) throw new MailInOtherHands(mailId)
    order.claimedAt = ctx.now()
    return tx.save(order)
  })
}

/**
 * Sends a mail once: it is claimed before and marked after, and a second run after a crash has the same Message-ID.
 * What cannot be sent is let go of and tried again by the queue.
 */
export async function sendMail(ctx: Ctx, post: Post, mailId: string): Promise<void> {
  const { mailer } = post
  const order = await claim(ctx, mailId)
  if (!order) return
  try {
    const reader = await readerOf(ctx, order)
    const items = await itemsOf(ctx, order, reader)
    const secrets = await linkFor(ctx, order)
    await mailer.send(renderMail(order, reader, post, { secrets, items }))
  } catch (error) {
    await ctx.db.update(MailOrder, { id: mailId }, { claimedAt: null })
    throw error
  }
  await ctx.db.update(MailOrder, { id: mailId }, { sentAt: ctx.now() })
}
