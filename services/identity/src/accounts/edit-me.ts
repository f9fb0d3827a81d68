import type { AccountActor, Ctx } from '@emporium/service-kit'
import { tellStaff } from '../staff/tell-staff.ts'
import { Account } from './account.entity.ts'

/** What people change about themselves. */
export type MyChanges = Partial<Pick<Account, 'name' | 'country' | 'language'>>

/** Changes one's own name, country or language. */
export async function editMe(ctx: Ctx, actor: AccountActor, changes: MyChanges): Promise<Account> {
  return ctx.transaction(async (tx) => {
    const account = await tx.lock(Account, actor.id)
    Object.assign(account, changes, changes.name ? { name: changes.name.trim() } : {})
    await tx.save(account)
    if (changes.name) await tellStaff(tx, account.id)
    return account
  })
}
