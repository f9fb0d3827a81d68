import { joinCtx, notFound, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { notifyAccounts } from '../notifications/notify.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam, ownersOf, type LockedTeam } from '../teams/lock-team.ts'
import { TeamMember } from '../teams/team-member.entity.ts'
import { alreadyMember } from '../teams/team.problems.ts'
import { tellGain } from '../teams/tell-access.ts'
import { Invitation, invitationHashOf } from './invitation.entity.ts'
import { invitationForAnother, whyClosed } from './invitation.problems.ts'

/** The invitation of a token and its team, both locked, if the actor may answer it. */
async function open(tx: Tx, ctx: Ctx, actor: AccountActor, token: string) {
  const tokenHash = invitationHashOf(token)
  const found = await tx.find(Invitation, { tokenHash })
  if (!found) throw notFound()
  // The team first, as everywhere: two locks in two orders would wait for each other.
  const team = await lockTeam(tx, ctx, found.vendorId)
  const invitation = await tx.lock(Invitation, { tokenHash })
  const account = await tx.lock(Account, actor.id)
  if (account.email !== invitation.email) throw invitationForAnother()
  return { team, invitation, account }
}

async function join(
  tx: Tx,
  ctx: Ctx,
  { members, vendor }: LockedTeam,
  invitation: Invitation,
  id: string,
) {
  if (members.some(({ accountId }) => accountId === id)) throw alreadyMember()
  const { vendorId, role } = invitation
  const member = { vendorId, accountId: id, role, joinedAt: ctx.now() }
  await tx.manager.insert(TeamMember, member)
  await tellGain(tx, ctx, { vendorId: vendor.vendorId, accountId: id })
}

/**
 * ON-10: the invited person says yes, and is in the team, or no. Only the account of the invited address may answer.
 * Throws invitation-for-another, already-member, and why a closed invitation is closed.
 */
export async function answerInvitation(
  ctx: Ctx,
  actor: AccountActor,
  token: string,
  verb: 'accept' | 'decline',
): Promise<{ vendorId: string }> {
  return ctx.transaction(async (tx) => {
    const { team, invitation, account } = await open(tx, ctx, actor, token)
    const closed = whyClosed[invitation.statusAt(ctx.now())]
    if (closed) throw closed()
    const { vendorId, role } = invitation
    if (verb === 'accept') await join(tx, ctx, team, invitation, account.id)
    const step = invitation.answer(verb, ctx.now())
    await tx.save(invitation)
    await tx.record(step)
    const deed = verb === 'accept' ? 'joined' : 'invitation_declined'
    await recordDeed(tx, ctx, { vendorId, deed, subject: account.name, toRole: role })
    await notifyAccounts(joinCtx(ctx, tx), ownersOf(team.members, account.id), {
      kind: verb === 'accept' ? 'team_joined' : 'team_invitation_declined',
      parameters: { vendorName: team.vendor.name, personName: account.name, role },
    })
    return { vendorId }
  })
}
