import { defineProblem } from '@emporium/service-kit'

/** ON-7: a colleague was faster. */
export const applicationTaken = defineProblem(
  'application-taken',
  409,
  'A colleague has taken this application over already',
)
