import type { Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { Account } from '../accounts/account.entity.ts'
import { linkNotValid, openLink } from '../links/open-link.ts'
import { postMail } from '../mails/post-mail.ts'
import { endSessionsOf } from '../sessions/end-session.ts'
import { moveAccount } from './confirm-email-change.ts'
import { EmailChange } from './email-change.entity.ts'

/**
 * ON-1. Whoever has the old address takes the account back: it has that address again, whatever was changed since, every
 * session ends, and a link to set a new password is sent, because somebody knew the one before. Throws link-not-valid.
 */
export async function undoEmailChange(ctx: Ctx, token: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const link = await openLink(tx, token, 'undo_email', ctx.now())
    const account = await tx.lock(Account, link.accountId)
    const change = await tx.lock(EmailChange, link.emailChangeId ?? '')
    if (!account.isActive) throw linkNotValid()
    await moveAccount(tx, ctx, account, change.oldEmail)
    change.undoneAt = ctx.now()
    await tx.save(change)
    await endSessionsOf(tx, account.id, 'email_changed', ctx.now())
    await noteActivity(tx.manager, ctx, account.id, 'email_change_undone')
    await postMail(tx, ctx, account.id, 'reset_password', {})
  })
}
