import type { Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { linkNotValid, openLink } from '../links/open-link.ts'
import { postMail } from '../mails/post-mail.ts'
import { endSessionsOf } from '../sessions/end-session.ts'
import { hashPassword } from './password-hash.ts'
import { requireStrongPassword } from './password.rules.ts'

/**
 * Sets a new password by the link of a mail; every session ends, and the owner is told.
 * Throws link-not-valid and weak-password, which leaves the link good.
 */
export async function completePasswordReset(
  ctx: Ctx,
  token: string,
  newPassword: string,
): Promise<void> {
  const passwordHash = await hashPassword(newPassword)
  await ctx.transaction(async (tx) => {
    const link = await openLink(tx, token, 'reset_password', ctx.now())
    const account = await tx.lock(Account, link.accountId)
    if (!account.isActive) throw linkNotValid()
    requireStrongPassword(newPassword, account, 'newPassword')
    account.passwordHash = passwordHash
    await tx.save(account)
    await endSessionsOf(tx, account.id, 'password_changed', ctx.now())
    await noteActivity(tx.manager, ctx, account.id, 'password_changed')
    await postMail(tx, ctx, account.id, 'password_changed', {})
  })
}
