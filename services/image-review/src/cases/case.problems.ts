import { defineProblem } from '@emporium/service-kit'

/** RV-7: a case is claimed by one person. */
export const caseClaimed = defineProblem('case-claimed', 409, 'Somebody else has this case')
/** RV-7: one person holds so many cases at a time; the others are for others. */
export const tooManyClaims = defineProblem(
  'too-many-claims',
  409,
  'You have as many cases as one person may hold',
)
/** RV-7: the same of a colleague whom a case is handed to. */
export const colleagueFull = defineProblem(
  'colleague-full',
  409,
  'This colleague has as many cases as one person may hold',
)
/** RV-7: nothing is left to claim or to say when a case is done with. */
export const caseClosed = defineProblem('case-closed', 409, 'This case is closed')
/** RV-7: two reviewers, or two windows of one, decided at the same moment. */
export const caseAlreadyDecided = defineProblem(
  'case-already-decided',
  409,
  'This stage was decided a moment ago',
)
/** ON-7: the vendor is suspended; its cases can be rejected, not passed, until it is reinstated. */
export const caseOnHold = defineProblem(
  'case-on-hold',
  409,
  'The vendor is suspended; its cases are on hold',
)
/** RV-1: a version is reviewed by one open case; its withdrawal has not arrived yet. */
export const versionUnderReview = defineProblem(
  'version-under-review',
  409,
  'This version is already under review',
)
