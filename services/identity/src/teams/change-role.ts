import type { VendorRole } from '@emporium/domain'
import { authorize, idOf, joinCtx, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { withdrawOffersOf } from '../ownership/withdraw-offers.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam, memberOf, requireAnotherOwner } from './lock-team.ts'
import { tellLoss } from './tell-access.ts'
import { teamPolicy } from './team.policy.ts'
import { ownershipByOffer } from './team.problems.ts'
import { notifyAccounts } from '../notifications/notify.ts'

/** ON-10: an owner gives a member another role. Throws last-owner, ownership-by-offer. */
export async function changeRole(
  ctx: Ctx,
  vendorId: string,
  accountId: string,
  role: VendorRole,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const team = await lockTeam(tx, ctx, vendorId)
    authorize(teamPolicy, team.actor, 'changeRole', { vendorId })
    const member = memberOf(team, accountId)
    if (member.role === role) return
    if (role === 'owner') throw ownershipByOffer()
    requireAnotherOwner(team, accountId)
    const fromRole = member.role
    await withdrawOffersOf(tx, ctx, vendorId, accountId)
    member.role = role
    await tx.save(member)
    const { name } = await tx.lock(Account, accountId)
    await recordDeed(tx, ctx, {
      vendorId,
      deed: 'role_changed',
      subject: name,
      fromRole,
      toRole: role,
    })
    await tellLoss(tx, ctx, { vendorId, accountId })
    if (accountId === idOf(ctx.actor)) return
    await notifyAccounts(joinCtx(ctx, tx), [accountId], {
      kind: 'team_role_changed',
      parameters: { vendorName: team.vendor.name, role },
    })
  })
}
