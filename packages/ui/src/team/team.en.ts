/** The roles of a vendor's team and what was done in it, in English (ON-10). */
export const teamEn = {
  roles: {
    owner: 'Owner',
    publisher: 'Publisher',
    support: 'Support',
    finance: 'Finance',
    read_only: 'Read-only',
  },
  platform: 'the platform',
  noHistory: 'Nothing has happened yet.',
  deeds: {
    founded: 'The team began with {subject} as {to}',
    invited: '{actor} invited {subject} as {to}',
    invitation_resent: '{actor} sent the invitation to {subject} again',
    invitation_revoked: '{actor} took the invitation to {subject} back',
    invitation_declined: '{subject} declined the invitation',
    joined: '{subject} joined as {to}',
    role_changed: '{actor} changed {subject} from {from} to {to}',
    removed: '{actor} removed {subject} ({from})',
    left: '{subject} left ({from})',
    ownership_offered: '{actor} offered the ownership to {subject}',
    ownership_declined: '{subject} declined the ownership',
    ownership_withdrawn: 'The offer of the ownership ended',
    ownership_taken: '{subject} became an owner',
  },
}
