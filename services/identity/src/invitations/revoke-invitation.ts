import type { Ctx } from '@emporium/service-kit'
import { recordDeed } from '../team-history/record-deed.ts'
import type { Invitation } from './invitation.entity.ts'
import { openInvitation } from './resend-invitation.ts'

/** ON-10: an owner takes an invitation back; its link opens nothing any more. */
export async function revokeInvitation(
  ctx: Ctx,
  vendorId: string,
  id: string,
): Promise<Invitation> {
  return ctx.transaction(async (tx) => {
    const { invitation } = await openInvitation(tx, ctx, vendorId, id)
    const step = invitation.revoke()
    await tx.save(invitation)
    await tx.record(step)
    const { email: subject, role: toRole } = invitation
    await recordDeed(tx, ctx, { vendorId, deed: 'invitation_revoked', subject, toRole })
    return invitation
  })
}
