import type { StaffRole } from '@emporium/domain'
import { authorize, idOf, type AccountActor, type Ctx } from '@emporium/service-kit'
import { requirePresence } from '../factors/require-presence.ts'
import { tellRoles } from '../staff/tell-staff.ts'
import { takeBackTokens } from '../sessions/take-back-tokens.ts'
import { Account } from './account.entity.ts'
import { accountPolicy } from './account.policy.ts'
import { lockAdmins, requireAnotherAdmin } from './last-admin.ts'
import { ownAdminRole } from './account.problems.ts'

/** An admin says which staff roles an account has; they count from its next access token, and
 * those that were taken end with the present one. Throws own-admin-role, last-admin, reauthentication-required. */
export async function assignStaffRoles(
  ctx: Ctx,
  accountId: string,
  roles: readonly StaffRole[],
): Promise<Account> {
  // Only people reach this; see the route's access.
  await requirePresence(ctx, ctx.actor as AccountActor)
  return ctx.transaction(async (tx) => {
    await lockAdmins(tx)
    const account = await tx.lock(Account, accountId)
    authorize(accountPolicy, ctx.actor, 'assignStaffRoles', account)
    if (account.id === idOf(ctx.actor) && !roles.includes('admin')) throw ownAdminRole()
    if (!roles.includes('admin')) await requireAnotherAdmin(tx, account)
    ctx.log.info(
      { security: 'staff-roles-assigned', accountId, by: idOf(ctx.actor), roles },
      'staff roles assigned',
    )
    const isLess = account.staffRoles.some((role) => !roles.includes(role))
    account.staffRoles = [...roles]
    if (isLess) await takeBackTokens(tx, ctx, account.id)
    await tx.save(account)
    await tellRoles(tx, account)
    return account
  })
}
