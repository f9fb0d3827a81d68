import { defineProblem } from '@emporium/service-kit'

/** SP-3: one open report for each account and review. */
export const alreadyReported = defineProblem(
  'review-already-reported',
  409,
  'You have reported this review already; operations will look at it',
)
