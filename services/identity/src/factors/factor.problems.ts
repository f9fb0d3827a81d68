import { defineProblem } from '@emporium/service-kit'

/** The password is right, but the account has a second factor; `methods` says which ones it takes. */
export const secondFactorRequired = defineProblem(
  'second-factor-required',
  401,
  'Enter the code of your authenticator app',
)
/** The code is not the present one, was used before, or is no recovery code of the account. */
export const wrongSecondFactor = defineProblem(
  'wrong-second-factor',
  401,
  'This code is not right, or was used before',
)
/** A sensitive act, and it is a while since its person proved who they are (ASVS 7.5). */
export const reauthenticationRequired = defineProblem(
  'reauthentication-required',
  403,
  'Confirm that it is you',
)
/** Staff cannot take its last factor away: it would lose its roles. */
export const lastFactor = defineProblem(
  'last-second-factor',
  409,
  'Staff needs a second factor; add another one first',
)
/** There is an authenticator app already; it is removed before another one is set up. */
export const totpIsSetUp = defineProblem(
  'authenticator-app-set-up',
  409,
  'An authenticator app is set up already',
)
/** A first code of a new app is not the one that it shows now. Not 401: the session is good. */
export const wrongCode = defineProblem('wrong-code', 422, 'This is not the code that the app shows')
/** Confirming that it is you failed; `reason` is the slug of what signing in would have answered. */
export const notConfirmed = defineProblem(
  'not-confirmed',
  422,
  'This did not confirm that it is you',
)
