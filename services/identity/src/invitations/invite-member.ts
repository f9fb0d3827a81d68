import { limits, type VendorRole } from '@emporium/domain'
import { authorize, type AccountActor, type Ctx, type Tx } from '@emporium/service-kit'
import { In } from 'typeorm'
import { Account } from '../accounts/account.entity.ts'
import { normaliseEmail } from '../accounts/email.ts'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam, type LockedTeam } from '../teams/lock-team.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import { alreadyMember } from '../teams/team.problems.ts'
import { Invitation } from './invitation.entity.ts'
import { alreadyInvited, tooManyInvitations } from './invitation.problems.ts'
import { postInvitation } from './post-invitation.ts'

/**
 * Throws when an invitation to this address would be one too many: for a member, beside one that waits already, or beyond
 * what a team may have waiting. One that waits itself is no hindrance to its own next mail.
 */
export async function requireRoom(
  tx: Tx,
  { vendor, members }: LockedTeam,
  { id, email }: Partial<Pick<Invitation, 'id'>> & Pick<Invitation, 'email'>,
  now: Date,
): Promise<void> {
  const accountIds = members.map(({ accountId }) => accountId)
  if (await tx.manager.existsBy(Account, { id: In(accountIds), email })) throw alreadyMember()
  const { vendorId } = vendor
  const waiting = await tx.manager.findBy(Invitation, { vendorId, status: 'pending' })
  for (const old of waiting) {
    old.settle(now)
    await tx.save(old)
  }
  const pending = waiting.filter((other) => other.status === 'pending' && other.id !== id)
  if (pending.some((other) => other.email === email)) throw alreadyInvited()
  if (pending.length >= limits.pendingInvitations) throw tooManyInvitations()
}

/** ON-10: an owner asks somebody into the team. Throws already-member, already-invited, too-many-invitations. */
export async function inviteMember(
  ctx: Ctx,
  actor: AccountActor,
  vendorId: string,
  asked: { email: string; role: VendorRole },
): Promise<Invitation> {
  const email = normaliseEmail(asked.email)
  return ctx.transaction(async (tx) => {
    const team = await lockTeam(tx, ctx, vendorId)
    authorize(teamPolicy, team.actor, 'invite', { vendorId })
    await requireRoom(tx, team, { email }, ctx.now())
    const { id: invitedBy, name: invitedByName } = actor
    const { role } = asked
    const made = Invitation.create({ vendorId, email, role, invitedBy, invitedByName }, ctx.now())
    await tx.save(made)
    await recordDeed(tx, ctx, { vendorId, deed: 'invited', subject: email, toRole: role })
    await postInvitation(tx, ctx, made, team.vendor.name)
    return made
  })
}
