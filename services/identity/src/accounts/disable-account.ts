import { authorize, type Ctx } from '@emporium/service-kit'
import { endSessionsOf } from '../sessions/end-session.ts'
import { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'

/** An admin closes an account: it can no longer sign in, and its sessions end. */
export async function disableAccount(ctx: Ctx, accountId: string): Promise<Account> {
  return ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, accountId)
    authorize(accountPolicy, ctx.actor, 'disable', account)
    const step = account.disable()
    await tx.save(account)
    await tx.record(step)
    await endSessionsOf(tx, account.id, 'account_disabled', ctx.now())
    return account
  })
}
