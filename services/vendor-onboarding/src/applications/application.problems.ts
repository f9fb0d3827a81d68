import { defineProblem } from '@emporium/service-kit'

/** ON-4: one application of an account is open at a time. */
export const applicationAlreadyOpen = defineProblem(
  'application-already-open',
  409,
  'You have an open application already',
)
