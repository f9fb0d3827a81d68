import { authorize, idOf, type Ctx } from '@emporium/service-kit'
import { noteActivity } from '../activity/note-activity.ts'
import { tellStaff } from '../staff/tell-staff.ts'
import { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'

/** An admin opens a disabled account again. */
export async function enableAccount(ctx: Ctx, accountId: string): Promise<Account> {
  return ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, accountId)
    authorize(accountPolicy, ctx.actor, 'enable', account)
    const step = account.enable()
    await tx.save(account)
    await tx.record(step)
    await tellStaff(tx, account.id)
    await noteActivity(tx.manager, ctx, account.id, 'account_enabled', { byId: idOf(ctx.actor) })
    return account
  })
}
