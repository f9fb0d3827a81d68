import { invitation as machine } from '@emporium/domain'
import { actionsFor, type Actor } from '@emporium/service-kit'
import { teamPolicy } from '../teams/team.policy.ts'
import type { Invitation } from './invitation.entity.ts'
import type { InvitationView } from './invitation.schemas.ts'

/** An invitation for those who lead the team. */
export function presentInvitation(actor: Actor, row: Invitation, now: Date): InvitationView {
  const { id, email, role, vendorId, invitedByName } = row
  const status = row.statusAt(now)
  const { invite } = teamPolicy
  return {
    id,
    email,
    role,
    status,
    invitedByName,
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    answeredAt: row.answeredAt?.toISOString() ?? null,
    actions: actionsFor(machine, { resend: invite, revoke: invite }, actor, {
      vendorId,
      status,
    }) as InvitationView['actions'],
  }
}
