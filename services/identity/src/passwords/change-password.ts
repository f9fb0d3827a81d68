import type { AccountActor, Ctx } from '@emporium/service-kit'
import { Not } from 'typeorm'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { requirePresence } from '../factors/require-presence.ts'
import { postMail } from '../mails/post-mail.ts'
import { endSessionsOf } from '../sessions/end-session.ts'
import { hashPassword } from './password-hash.ts'
import { requireStrongPassword } from './password.rules.ts'

/**
 * Sets another password for somebody who is signed in; every session but this one ends, and the owner is told.
 * Throws weak-password, reauthentication-required.
 */
export async function changePassword(
  ctx: Ctx,
  actor: AccountActor,
  newPassword: string,
): Promise<void> {
  await requirePresence(ctx, actor)
  const passwordHash = await hashPassword(newPassword)
  await ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, actor.id)
    requireStrongPassword(newPassword, account, 'newPassword')
    account.passwordHash = passwordHash
    await tx.save(account)
    await endSessionsOf(tx, account.id, 'password_changed', ctx.now(), { id: Not(actor.sessionId) })
    await noteActivity(tx.manager, ctx, account.id, 'password_changed')
    await postMail(tx, ctx, account.id, 'password_changed', {})
  })
}
