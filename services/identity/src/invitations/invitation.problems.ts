import type { InvitationStatus } from '@emporium/domain'
import { defineProblem, type ProblemKind } from '@emporium/service-kit'

export const alreadyInvited = defineProblem(
  'already-invited',
  409,
  'An invitation to this address waits already',
)
export const tooManyInvitations = defineProblem(
  'too-many-invitations',
  422,
  'Too many invitations wait for an answer. Revoke one first.',
)
export const resentTooSoon = defineProblem(
  'invitation-resent-too-soon',
  429,
  'The mail has only just been sent. Give it a minute.',
)
export const invitationForAnother = defineProblem(
  'invitation-for-another',
  403,
  'This invitation is for another address than that of your account',
)
const used = defineProblem('invitation-used', 409, 'This invitation was accepted already')
const declined = defineProblem('invitation-declined', 409, 'This invitation was declined')
const revoked = defineProblem('invitation-revoked', 409, 'This invitation was taken back')
const expired = defineProblem(
  'invitation-expired',
  409,
  'This invitation is too old. Ask for a new one.',
)

/** Why an invitation of this status cannot be answered; null while it can. */
export const whyClosed: Readonly<Record<InvitationStatus, ProblemKind | null>> = {
  pending: null,
  accepted: used,
  declined,
  revoked,
  expired,
}
