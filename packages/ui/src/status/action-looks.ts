import type { ButtonVariant } from '../buttons/button-look.ts'

// Verbs that end or take away something, and verbs that are the step forward. Everything else is an outline button.
const dangers = new Set([
  'reject',
  'disable',
  'suspend',
  'remove',
  'discard',
  'delete',
  'retire',
  'cancel',
  'hide',
  'withdraw',
  'release',
  'revoke',
  'decline',
  'end',
])
const forwards = new Set([
  'submit',
  'approve',
  'confirm',
  'resubmit',
  'passBootScript',
  'passAccess',
  'passInformation',
  'list',
  'claim',
  'deploy',
  'retry',
  'retryProduction',
  'restore',
  'repost',
  'reinstate',
  'enable',
  'grant',
  'publish',
])

/** How the button of a verb looks, wherever it is said. */
export function variantOf(action: string): ButtonVariant {
  if (forwards.has(action)) return 'primary'
  return dangers.has(action) ? 'danger-outline' : 'outline'
}

/** A verb without a text of its own, made readable: `askAgain` → "Ask again". */
export function plainVerb(action: string): string {
  const words = action.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
