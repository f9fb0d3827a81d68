import { defineProblem } from '@emporium/service-kit'

/** ON-1: the password is right, but nobody has proved the address yet. */
export const emailNotVerified = defineProblem(
  'email-not-verified',
  403,
  'Open the link in the mail that we sent you first',
)
/** ON-1: the link was opened in another browser than the one that registered. */
export const passwordNeeded = defineProblem(
  'registration-password-needed',
  422,
  'Enter the password that you chose when you registered',
)
/** ON-1: nobody registered the address with this password; it may be that somebody else registered it. */
export const registrationUnproved = defineProblem(
  'registration-unproved',
  422,
  'This address was not registered with this password',
)
/** An admin cannot take the admin role from the own account: there would be nobody left to give it back. */
export const ownAdminRole = defineProblem(
  'own-admin-role',
  422,
  'You cannot take the admin role from yourself',
)
/** Without this account nobody could give staff roles any more. */
export const lastAdmin = defineProblem('last-admin', 409, 'This is the last admin')
