import { authorize, idOf, joinCtx, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { notifyAccounts } from '../notifications/notify.ts'
import { withdrawOffersOf } from '../ownership/withdraw-offers.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam, memberOf, ownersOf, requireAnotherOwner } from './lock-team.ts'
import { teamPolicy } from './team.policy.ts'
import { tellLoss } from './tell-access.ts'

/** ON-10: an owner removes a member, or a member leaves; the last owner does neither. Throws last-owner. */
export async function removeMember(ctx: Ctx, vendorId: string, accountId: string): Promise<void> {
  await ctx.transaction(async (tx) => {
    const team = await lockTeam(tx, ctx, vendorId)
    const isLeaving = accountId === idOf(ctx.actor)
    authorize(teamPolicy, team.actor, isLeaving ? 'leave' : 'remove', { vendorId, accountId })
    const member = memberOf(team, accountId)
    requireAnotherOwner(team, accountId)
    await withdrawOffersOf(tx, ctx, vendorId, accountId)
    await tx.manager.remove(member)
    const { name } = await tx.lock(Account, accountId)
    const deed = isLeaving ? 'left' : 'removed'
    await recordDeed(tx, ctx, { vendorId, deed, subject: name, fromRole: member.role })
    await tellLoss(tx, ctx, { vendorId, accountId })
    const { name: vendorName } = team.vendor
    const readers = isLeaving ? ownersOf(team.members, accountId) : [accountId]
    const kind = isLeaving ? 'team_left' : 'team_removed'
    const news = { kind, parameters: { vendorName, personName: name } } as const
    await notifyAccounts(joinCtx(ctx, tx), readers, news)
  })
}
