/** What the operations of identity are grouped by, and what each group is about. */
export const tags = {
  accounts: 'Registering, and what an account is.',
  sessions: 'Signing in and out, by password, passkey or provider.',
  'second factors': 'Authenticator apps, passkeys and recovery codes.',
  keys: 'The keys that access tokens are signed with.',
  'api-clients': 'Programs of vendors, and their tokens (PA-1).',
  teams: 'Who works for a vendor, and as what (ON-10).',
  notifications: 'What people are told, and how they wish to be told (SP-5).',
  webhooks: 'What programs of a vendor hear: webhooks and the feed (PA-1).',
}
