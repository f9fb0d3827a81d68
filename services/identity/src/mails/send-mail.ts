import type { Ctx, Mailer } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { Link, type LinkPurpose } from '../links/link.entity.ts'
import { MailOrder } from './mail.entity.ts'
import type { MessageParameters } from './message.ts'
import type { MessageKind } from './messages.ts'
import { renderMail } from './render-mail.ts'

/** With what mails are sent, and where their links lead. */
export type Post = { mailer: Mailer; publicUrl: string }

/** Another worker has the mail in its hands; the job comes back later to see whether it was sent. */
export class MailInOtherHands extends Error {
  override readonly name = 'MailInOtherHands'
}

const purposes: Partial<Record<MessageKind, LinkPurpose>> = {
  verify_email: 'verify_email',
  reset_password: 'reset_password',
}

/** The token of a mail's link is made now and exists in the mail alone: not in a queue, a log or a table. */
async function linkFor(ctx: Ctx, order: MailOrder): Promise<MessageParameters> {
  const purpose = purposes[order.kind]
  if (!purpose) return {}
  const { accountId, parameters } = order
  const registrationId = parameters['registrationId'] ?? null
  const { link, token } = Link.create({ accountId, purpose, registrationId }, ctx.now())
  await ctx.db.save(link)
  return { token }
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
export async function sendMail(
  ctx: Ctx,
  { mailer, publicUrl }: Post,
  mailId: string,
): Promise<void> {
  const order = await claim(ctx, mailId)
  if (!order) return
  try {
    const reader = await ctx.db.findOneByOrFail(Account, { id: order.accountId })
    await mailer.send(renderMail(order, reader, publicUrl, await linkFor(ctx, order)))
  } catch (error) {
    await ctx.db.update(MailOrder, { id: mailId }, { claimedAt: null })
    throw error
  }
  await ctx.db.update(MailOrder, { id: mailId }, { sentAt: ctx.now() })
}
