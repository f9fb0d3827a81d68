import type { Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { postMail } from '../mails/post-mail.ts'

/** Sends a link to set a new password, if the address has an account that may sign in; the caller learns nothing. */
export async function requestPasswordReset(ctx: Ctx, email: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const account = await tx.find(Account, { email: normaliseEmail(email) })
    if (account?.isActive) await postMail(tx, ctx, account.id, 'reset_password', {})
  })
}
