import { defineProblem } from '@emporium/service-kit'

/** SP-4: one request of a vendor waits at a time. */
export const changeAlreadyRequested = defineProblem(
  'company-change-already-requested',
  409,
  'A request to change the company data waits already',
)
/** SP-4: the legal data were changed since this was asked for; it would undo that. */
export const changeOutdated = defineProblem(
  'company-change-outdated',
  409,
  'The company data have changed since this was asked for',
)
