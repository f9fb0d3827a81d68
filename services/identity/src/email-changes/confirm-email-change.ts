import type { Ctx, Tx } from '@emporium/service-kit'
import { Not } from 'typeorm'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { Registration } from '../accounts/registration.entity.ts'
import { Link } from '../links/link.entity.ts'
import { linkNotValid, openLink, voidLinks } from '../links/open-link.ts'
import { MailOrder } from '../mails/mail.entity.ts'
import { postMailTo } from '../mails/post-mail.ts'
import { endSessionsOf } from '../sessions/end-session.ts'
import { EmailChange } from './email-change.entity.ts'

/** An address that was registered and never proved is nobody's: it makes way for whoever proves it. */
async function makeWay(tx: Tx, ctx: Ctx, email: string, accountId: string): Promise<void> {
  const holder = await tx.lockIfThere(Account, { email, id: Not(accountId) })
  if (!holder) return
  if (!holder.isUnverified) throw linkNotValid()
  const of = { accountId: holder.id }
  const { language } = holder
  await tx.manager.delete(Registration, of)
  await tx.manager.delete(Link, of)
  await tx.manager.update(MailOrder, of, {
    accountId: null,
    address: email,
    language,
    sentAt: ctx.now(),
  })
  await tx.manager.delete(Account, { id: holder.id })
}

/** Gives an account another address; links that went to the one before open nothing any more. */
export async function moveAccount(tx: Tx, ctx: Ctx, account: Account, email: string) {
  await makeWay(tx, ctx, email, account.id)
  for (const purpose of ['reset_password', 'confirm_email'] as const)
    await voidLinks(tx, account.id, purpose, ctx.now())
  account.email = email
  await tx.save(account)
}

/**
 * ON-1. Whoever opens the link proves the new address, and it is the account's from now on. Every session ends but the
 * one that asked; the old address is told, with a way back that is good for a week. Throws link-not-valid.
 */
export async function confirmEmailChange(ctx: Ctx, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const link = await openLink(tx, token, 'confirm_email', ctx.now())
    const account = await tx.lock(Account, link.accountId)
    const change = await tx.lock(EmailChange, link.emailChangeId ?? '')
    if (!account.isActive || account.email !== change.oldEmail) throw linkNotValid()
    await moveAccount(tx, ctx, account, change.newEmail)
    change.confirmedAt = ctx.now()
    await tx.save(change)
    const others = { id: Not(change.sessionId) }
    await endSessionsOf(tx, account.id, 'email_changed', ctx.now(), others)
    await noteActivity(tx.manager, ctx, account.id, 'email_changed')
    const old = { email: change.oldEmail, language: account.language }
    await postMailTo(tx, ctx, old, 'email_changed', { emailChangeId: change.id })
  })
}
