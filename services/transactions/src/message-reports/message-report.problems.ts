import { defineProblem } from '@emporium/service-kit'

/** SP-2: one open report for each account and message. */
export const messageAlreadyReported = defineProblem(
  'message-already-reported',
  409,
  'You have reported this message already; operations will look at it',
)
/** SP-2: a colleague was faster, or nobody reported it. */
export const nothingReportedHere = defineProblem(
  'message-not-reported',
  409,
  'No report of this message is open any more',
)
