import { authorize, type Ctx, type Tx } from '@emporium/service-kit'
import { recordDeed } from '../team-history/record-deed.ts'
import { lockTeam } from '../teams/lock-team.ts'
import { teamPolicy } from '../teams/team.policy.ts'
import { Invitation } from './invitation.entity.ts'
import { resentTooSoon } from './invitation.problems.ts'
import { requireRoom } from './invite-member.ts'
import { postInvitation } from './post-invitation.ts'

/** Milliseconds between two mails to one address: a person does not click faster, and nobody is flooded. */
const pauseMs = 60_000

/** The invitation of a vendor, locked together with the team; 404 for one of another vendor. */
export async function openInvitation(tx: Tx, ctx: Ctx, vendorId: string, id: string) {
  const team = await lockTeam(tx, ctx, vendorId)
  authorize(teamPolicy, team.actor, 'invite', { vendorId })
  const invitation = await tx.lock(Invitation, { id, vendorId })
  invitation.settle(ctx.now())
  return { team, invitation }
}

/**
 * ON-10: another mail with a new link, good for a week from now, also after the first was too old. Throws
 * invitation-resent-too-soon, and what a new invitation to this address would throw.
 */
export async function resendInvitation(
  ctx: Ctx,
  vendorId: string,
  id: string,
): Promise<Invitation> {
  return ctx.transaction(async (tx) => {
    const { team, invitation } = await openInvitation(tx, ctx, vendorId, id)
    const waited = ctx.now().getTime() - invitation.sentAt.getTime()
    if (waited < pauseMs)
      throw resentTooSoon({ retryAfterSeconds: Math.ceil((pauseMs - waited) / 1_000) })
    await requireRoom(tx, team, invitation, ctx.now())
    const step = invitation.resend(ctx.now())
    await tx.save(invitation)
    await tx.record(step)
    const { email: subject, role: toRole } = invitation
    await recordDeed(tx, ctx, { vendorId, deed: 'invitation_resent', subject, toRole })
    await postInvitation(tx, ctx, invitation, team.vendor.name)
    return invitation
  })
}
