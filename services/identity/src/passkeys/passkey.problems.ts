import { defineProblem } from '@emporium/service-kit'

/** The challenge is not known, too old, answered already, or was made for something else. */
export const challengeNotValid = defineProblem(
  'passkey-challenge-not-valid',
  422,
  'This took too long. Try again.',
)
/** What the passkey signed does not hold. */
export const passkeyNotValid = defineProblem(
  'passkey-not-valid',
  422,
  'This passkey was not accepted',
)
/** Signing in with a passkey that no account has, or of an account that is closed; which one is not said. */
export const passkeyNotKnown = defineProblem(
  'passkey-not-known',
  401,
  'No account has this passkey',
)
/** The authenticator has a passkey of this account already, or somebody else has it. */
export const passkeyIsThere = defineProblem(
  'passkey-is-there',
  409,
  'This passkey is there already',
)
/** More are a sign of something wrong. */
export const tooManyPasskeys = defineProblem(
  'too-many-passkeys',
  422,
  'There are too many passkeys',
)
