import { defineProblem } from '@emporium/service-kit'

/** IM-12: only a region that failed can be tried again. */
export const nothingToRetry = defineProblem(
  'nothing-to-retry',
  409,
  'No copy of this case has failed there',
)
