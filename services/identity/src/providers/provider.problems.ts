import { defineProblem, type ProblemKind } from '@emporium/service-kit'

/** The provider does not answer; nothing is wrong with the person or with us. */
export const providerUnreachable = defineProblem(
  'provider-unreachable',
  503,
  'The sign-in provider does not answer. Try again later, or sign in another way.',
)
/** The person turned back at the provider. */
export const providerCancelled = defineProblem(
  'provider-cancelled',
  422,
  'The sign-in with the provider was cancelled',
)
/** The provider said no, or its answer does not hold (signature, nonce, audience). */
export const providerRefused = defineProblem(
  'provider-refused',
  422,
  'The sign-in provider did not confirm who you are',
)
/** The way back belongs to no way there: begun in another browser, too long ago, or used already. */
export const visitNotValid = defineProblem(
  'provider-visit-not-valid',
  422,
  'This took too long or was begun elsewhere. Try again.',
)
/** The provider does not vouch for the address. */
export const providerEmailNotVerified = defineProblem(
  'provider-email-not-verified',
  422,
  'The provider has not confirmed your e-mail address. Confirm it there, or register here.',
)
/** ON-1: an account is never taken over because somebody elsewhere says to have its address. */
export const emailHasAccount = defineProblem(
  'email-has-account',
  409,
  'There is an account with this e-mail address. Sign in as usual, then connect the provider on the security page.',
)
/** A first sign-in makes an account, and that needs to know the country. */
export const countryNeeded = defineProblem(
  'country-needed',
  422,
  'Choose your country or region to make your account',
)
/** The account is closed. */
export const accountClosed = defineProblem('account-closed', 403, 'This account cannot sign in')
/** The provider's account opens another account here, or this account has one of that provider. */
export const providerTaken = defineProblem(
  'provider-taken',
  409,
  'This is connected already, here or with another account',
)
/** Without it nobody could sign in to the account any more. */
export const lastWayIn = defineProblem(
  'last-way-in',
  409,
  'This is your last way to sign in. Set a password first.',
)

/** What may go wrong at the provider, by the name under which a visit remembers it. */
export const visitFailures: Readonly<Record<string, ProblemKind>> = Object.fromEntries(
  [providerUnreachable, providerCancelled, providerRefused].map((kind) => [kind.slug, kind]),
)
