import { faultAt, type VendorRole } from '@emporium/domain'
import {
  authorize,
  defineProblem,
  invalidRequest,
  joinCtx,
  type AccountActor,
  type Ctx,
} from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { announce } from '../live/announce.ts'
import { notifyAccounts } from '../notifications/notify.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam } from '../teams/lock-team.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import { OwnershipOffer } from './ownership-offer.entity.ts'

/** One at a time: two people who both accept would be a surprise. */
export const ownershipOffered = defineProblem(
  'ownership-offered',
  409,
  'The ownership is offered to somebody already. Withdraw that offer first.',
)

/** To whom an owner offers, and what becomes of the owner. */
export type Offer = { accountId: string; roleAfterwards: VendorRole }

/** ON-10: an owner offers the ownership to a member. Throws ownership-offered. */
export async function offerOwnership(
  ctx: Ctx,
  actor: AccountActor,
  vendorId: string,
  { accountId, roleAfterwards }: Offer,
): Promise<void> {
  await ctx.transaction(async (tx) => {
    const team = await lockTeam(tx, ctx, vendorId)
    authorize(teamPolicy, team.actor, 'offerOwnership', { vendorId })
    const to = team.members.find((member) => member.accountId === accountId)
    if (!to || to.role === 'owner')
      throw invalidRequest({
        errors: [faultAt('#/accountId', 'not-a-new-owner')],
      })
    if (await tx.find(OwnershipOffer, { vendorId, status: 'offered' })) throw ownershipOffered()
    const offer = { vendorId, fromId: actor.id, toId: accountId, roleAfterwards }
    await tx.save(OwnershipOffer.make(offer, ctx.now()))
    const { name } = await tx.lock(Account, accountId)
    await recordDeed(tx, ctx, { vendorId, deed: 'ownership_offered', subject: name })
    await announce(tx, ctx, [`vendor:${vendorId}`], {
      type: 'changed',
      subject: 'team',
      id: vendorId,
    })
    await notifyAccounts(joinCtx(ctx, tx), [accountId], {
      kind: 'ownership_offered',
      parameters: { vendorName: team.vendor.name, personName: actor.name },
    })
  })
}
