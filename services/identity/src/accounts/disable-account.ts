import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { endSessionsOf } from '../sessions/end-session.ts'
import { takeBackTokens } from '../sessions/take-back-tokens.ts'
import { noteActivity } from '../activity/note-activity.ts'
import { tellStaff } from '../staff/tell-staff.ts'
import { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'
import { lockAdmins, requireAnotherAdmin } from './last-admin.ts'

/** An admin closes an account: it can no longer sign in, and its sessions end. Throws last-admin. */
export async function disableAccount(ctx: Ctx, accountId: string): Promise<Account> {
  return ctx.transaction(async (tx) => {
    await lockAdmins(tx)
    const account = await tx.lock(Account, accountId)
    authorize(accountPolicy, ctx.actor, 'disable', account)
    await requireAnotherAdmin(tx, account)
    const step = account.disable()
    await tx.save(account)
    await tx.record(step)
    await tellStaff(tx, account.id)
    await noteActivity(tx.manager, ctx, account.id, 'account_disabled', { byId: idOf(ctx.actor) })
    await takeBackTokens(tx, ctx, account.id)
    await endSessionsOf(tx, account.id, 'account_disabled', ctx.now())
    return account
  })
}
