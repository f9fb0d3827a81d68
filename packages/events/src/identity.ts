import { staffRoles } from '@emporium/domain'
import { Type } from 'typebox'
import { defineEvent } from './define-event.ts'
import { Id, Instant, OneOf } from './fields.ts'

export const AccountVerified = defineEvent(
  'identity.account-verified.v1',
  'A person confirmed the e-mail address of an account (ON-1).',
  { accountId: Id, name: Type.String(), country: Type.String() },
)
export const AccessChanged = defineEvent(
  'identity.access-changed.v1',
  'What an account or a program may do has changed: its access tokens from before this instant are good for nothing (ON-10).',
  { accountId: Id, validFrom: Instant },
)
export const SessionsEnded = defineEvent(
  'identity.sessions-ended.v1',
  'Sessions of an account are over: their access tokens are good for nothing, wherever they are shown (ON-1).',
  { accountId: Id, sessionIds: Type.Array(Id, { minItems: 1 }), endedAt: Instant },
)
export const EnquiryLinkMailed = defineEvent(
  'identity.enquiry-link-mailed.v1',
  'A mail with a link to a conversation is on its way. The token is in the mail alone; this is its SHA-256 (ON-9).',
  { enquiryId: Id, tokenHash: Type.String() },
)
export const StaffChanged = defineEvent(
  'identity.staff-changed.v1',
  'What somebody of operations is called and may do; it is said again at every start, for services that are younger (RV-7).',
  {
    accountId: Id,
    name: Type.String(),
    /** None for who has left, or whose account is closed. */
    roles: Type.Array(OneOf(staffRoles)),
    /** The vendors whose team they belong to: they do not judge those. */
    vendorIds: Type.Array(Id),
  },
)
