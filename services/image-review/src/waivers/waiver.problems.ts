import { defineProblem } from '@emporium/service-kit'

/** RV-8: somebody waived the same finding of this vendor at the same moment. */
export const waiverAlreadyThere = defineProblem(
  'waiver-already-there',
  409,
  'This finding has just been waived',
)
