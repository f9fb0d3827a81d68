import { invitation, vendorRoles } from '@emporium/domain'
import { Id, Instant, Nullable, OneOf, Strict } from '@emporium/service-kit'
import { Type, type Static } from 'typebox'

export const CodeParams = Strict({
  code: Type.String({ minLength: 20, maxLength: 100, description: 'Of the link in the mail' }),
})
export const InvitationParams = Strict({ id: Id, invitationId: Id })

/** An invitation for those who lead the team. */
export const InvitationView = Type.Object(
  {
    id: Id,
    email: Type.String(),
    role: OneOf(vendorRoles),
    status: OneOf(invitation.states),
    invitedByName: Type.String(),
    createdAt: Instant,
    sentAt: Instant,
    expiresAt: Instant,
    answeredAt: Nullable(Instant),
    actions: Type.Array(OneOf(['resend', 'revoke'])),
  },
  { $id: 'InvitationView' },
)
export type InvitationView = Static<typeof InvitationView>

/** An invitation for whoever has the link of its mail. */
export const OpenedInvitationView = Type.Object(
  {
    vendorId: Id,
    vendorName: Type.String(),
    email: Type.String({ description: 'The address that it is bound to' }),
    role: OneOf(vendorRoles),
    status: OneOf(invitation.states),
    invitedByName: Type.String(),
    expiresAt: Instant,
    hasAccount: Type.Boolean({ description: 'Whether the address has an account already' }),
    isForYou: Nullable(
      Type.Boolean({ description: 'Whether it is for the account of the caller; null for nobody' }),
    ),
    isMember: Type.Boolean({ description: 'Whether the caller is in the team already' }),
  },
  { $id: 'OpenedInvitationView' },
)
export type OpenedInvitationView = Static<typeof OpenedInvitationView>
