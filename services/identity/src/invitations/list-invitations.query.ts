import { notFound, type Actor, type Ctx } from '@emporium/service-kit'
import { Account } from '../accounts/account.entity.ts'
import { TeamMember } from '../teams/team-member.entity.ts'
import { VendorRef } from '../teams/vendor-ref.entity.ts'
import { Invitation, invitationHashOf } from './invitation.entity.ts'
import { presentInvitation } from './invitation.presenter.ts'
import type { InvitationView, OpenedInvitationView } from './invitation.schemas.ts'

/** The invitations of a vendor, the newest first; as many as anybody reads. */
export async function listInvitations(
  ctx: Ctx,
  actor: Actor,
  vendorId: string,
): Promise<InvitationView[]> {
  const rows = await ctx.db.find(Invitation, {
    where: { vendorId },
    order: { createdAt: 'DESC', id: 'DESC' },
    take: 100,
  })
  return rows.map((row) => presentInvitation(actor, row, ctx.now()))
}

/** What the link of an invitation's mail leads to; 404 for a link that is not (or no longer) of any. */
export async function viewInvitation(ctx: Ctx, token: string): Promise<OpenedInvitationView> {
  const found = await ctx.db.findOneBy(Invitation, { tokenHash: invitationHashOf(token) })
  if (!found) throw notFound()
  const { vendorId, email, role, invitedByName, expiresAt } = found
  const vendor = await ctx.db.findOneByOrFail(VendorRef, { vendorId })
  const account = await ctx.db.findOneBy(Account, { email })
  const readerId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  return {
    vendorId,
    vendorName: vendor.name,
    email,
    role,
    status: found.statusAt(ctx.now()),
    invitedByName,
    expiresAt: expiresAt.toISOString(),
    hasAccount: account?.isActive ?? false,
    isForYou: readerId === null ? null : readerId === account?.id,
    isMember:
      readerId !== null && (await ctx.db.existsBy(TeamMember, { vendorId, accountId: readerId })),
  }
}
