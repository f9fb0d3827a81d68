import { authorize, idOf, type AccountActor, type Ctx } from '@emporium/service-kit'
import { accountPolicy } from '../accounts/account.policy.ts'
import { Account } from '../accounts/account.entity.ts'
import { noteActivity } from '../activity/note-activity.ts'
import { postMail } from '../mails/post-mail.ts'
import { Passkey } from '../passkeys/passkey.entity.ts'
import { endSessionsOf } from '../sessions/end-session.ts'
import { takeBackTokens } from '../sessions/take-back-tokens.ts'
import { RecoveryCode } from './recovery-code.entity.ts'
import { requirePresence } from './require-presence.ts'
import { TotpFactor } from './totp.entity.ts'

/**
 * ON-1. For somebody who has lost every second factor: an admin takes them away and says why. Every session ends, the
 * person is told by mail, and it stays in the account's log with the admin's name. Throws reauthentication-required.
 */
export async function resetFactors(ctx: Ctx, accountId: string, reason: string): Promise<Account> {
  // Only people reach this; see the route's access.
  await requirePresence(ctx, ctx.actor as AccountActor)
  return ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, accountId)
    authorize(accountPolicy, ctx.actor, 'resetFactors', account)
    for (const factor of [TotpFactor, Passkey, RecoveryCode])
      await tx.manager.delete(factor, { accountId })
    await takeBackTokens(tx, ctx, accountId)
    await endSessionsOf(tx, accountId, 'factors_reset', ctx.now())
    const byId = idOf(ctx.actor)
    await noteActivity(tx.manager, ctx, accountId, 'factors_reset', { byId, reason })
    ctx.log.warn({ security: 'factors-reset', accountId, by: byId }, 'second factors were reset')
    await postMail(tx, ctx, accountId, 'factors_reset', { reason })
    return account
  })
}
