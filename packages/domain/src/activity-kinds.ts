/** What people and admins see of what happened to an account (ON-1; ASVS 6.3.7, 7.5). */
export const activityKinds = [
  'signed_in',
  /** Somebody tried, with a wrong password or a wrong second factor. */
  'sign_in_failed',
  /** A passkey of the account, or one shown for it, did not sign what it was asked to sign. */
  'passkey_refused',
  /** Somebody could prove who they are, but the account is closed. */
  'sign_in_refused',
  'sessions_ended',
  /** A session ended because its sign-in was used in two places: somebody may have copied it. */
  'session_copied',
  'password_changed',
  'email_changed',
  'email_change_undone',
  'factor_added',
  'factor_removed',
  'factors_reset',
  'provider_linked',
  'provider_unlinked',
  'account_disabled',
  'account_enabled',
] as const
export type ActivityKind = (typeof activityKinds)[number]
