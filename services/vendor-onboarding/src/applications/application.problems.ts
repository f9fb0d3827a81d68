import { defineProblem } from '@emporium/service-kit'

/** ON-3: previews and beta versions are not admitted. */
export const softwareNotReleased = defineProblem(
  'software-not-released',
  422,
  'Only publicly released software is admitted',
)
/** ON-4: one application of an account is open at a time. */
export const applicationAlreadyOpen = defineProblem(
  'application-already-open',
  409,
  'You have an open application already',
)
